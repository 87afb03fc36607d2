package threads.errand;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import latchkey.check.Check;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Headcount;
import latchkey.check.Log;
import latchkey.check.Meeting;
import latchkey.check.Schedules;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class ErrandCheck {
    private static final int CROWD = 24;

    @Check(
            points = 1,
            exposes = {WRONG_THREAD, WRONG_RESULT})
    void the_errand_runs_on_another_thread_and_meanwhile_on_the_callers() {
        Schedules.atMost(100).prove(() -> {
            Thread[] doers = new Thread[2];
            Worker ann = Worker.start(
                    "ann",
                    () -> new Errand()
                            .run(() -> doers[0] = Thread.currentThread(), () -> doers[1] = Thread.currentThread()));
            ann.join();
            Expect.that(doers[1] != null, WRONG_RESULT, "run() has returned, and meanwhile was never run.");
            expectPlaces(doers, ann.thread());
        });
        Schedules.atMost(100).prove(() -> {
            Thread[] doers = new Thread[2];
            Worker ann = Worker.start(
                    "ann",
                    () -> new Errand().run(() -> {}, () -> {
                        try {
                            new Errand()
                                    .run(
                                            () -> doers[0] = Thread.currentThread(),
                                            () -> doers[1] = Thread.currentThread());
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }));
            ann.join();
            expectPlaces(doers, ann.thread());
        });
    }

    private static void expectPlaces(Thread[] doers, Thread caller) {
        Expect.that(doers[0] != caller, WRONG_THREAD, "The errand was run by the thread that called run().");
        Expect.that(
                doers[1] == null || doers[1] == caller,
                WRONG_THREAD,
                "meanwhile was run by another thread than the caller's.");
    }

    @Check(
            points = 1,
            exposes = {NOT_CONCURRENT, DEADLOCK, WRONG_THREAD})
    void both_can_be_in_progress_at_once() {
        Schedules.forAll(() -> {
            Meeting both = new Meeting(
                    2,
                    NOT_CONCURRENT,
                    "The errand and meanwhile are never in progress at the same time: one waits for the other.");
            Worker.together(() -> new Errand().run(both::await, both::await));
        });
        Schedules.atMost(150).prove(() -> {
            Meeting both = new Meeting(
                    2,
                    NOT_CONCURRENT,
                    "While one errand is under way, another Errand's does not get under way at all.");
            Worker.together(() -> new Errand().run(both::await, () -> {
                try {
                    new Errand().run(both::await, () -> {});
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        });
        Schedules.atMost(6).wherePollingIsFine().prove(ErrandCheck::aWholeCrowdIsOut);
    }

    private static void aWholeCrowdIsOut() {
        Gate out = new Gate(
                "all errands are out at once",
                NOT_CONCURRENT,
                CROWD + " callers have each sent somebody out; some errands begin only when others are done.");
        List<Worker> callers = new ArrayList<>();
        for (int i = 1; i <= CROWD; i++) {
            callers.add(Worker.start("caller-" + i, () -> {
                Thread caller = Thread.currentThread();
                new Errand().run(() -> oneOfMany(caller, out), () -> {});
            }));
        }
        out.awaitArrivals(CROWD);
        out.open();
        callers.forEach(Worker::join);
    }

    private static void oneOfMany(Thread caller, Gate out) {
        Expect.that(
                Thread.currentThread() != caller,
                WRONG_THREAD,
                "Other errands are out, and the next one was run by the thread that called run().");
        if (isOfTheCommonPool(Thread.currentThread())) {
            out.open();
        }
        out.pass();
    }

    /** How many the JDK's own pool takes at once is the machine's affair, and to use it is fine. */
    private static boolean isOfTheCommonPool(Thread thread) {
        return thread instanceof ForkJoinWorkerThread worker && worker.getPool().equals(ForkJoinPool.commonPool());
    }

    @Check(
            points = 2,
            exposes = {PROCEEDS_EARLY, BUSY_WAIT, SLEEPS_INSTEAD, LOST_WAKEUP, HANGS, WRONG_RESULT, DATA_RACE})
    void run_returns_only_after_both_are_done() {
        Schedules.forAll(() -> {
            Log log = new Log();
            Worker ann = Worker.start("ann", () -> {
                new Errand().run(() -> log.add("errand done"), () -> log.add("meanwhile done"));
                Expect.that(
                        log.contains("errand done"), PROCEEDS_EARLY, "run() has returned, and the errand is not done.");
                Expect.that(
                        log.contains("meanwhile done"),
                        PROCEEDS_EARLY,
                        "run() has returned, and meanwhile is not done.");
            });
            ann.join();
        });
        Schedules.forAll(() -> {
            Gate out = new Gate("the errand takes its time");
            Worker ann = Worker.start("ann", () -> new Errand().run(out::pass, () -> {}));
            Everybody.settles();
            Expect.that(!ann.ended(), PROCEEDS_EARLY, "The errand takes its time, and run() has returned without it.");
            out.open();
            ann.join();
            Expect.that(out.passed() == 1, WRONG_RESULT, "The errand was run %d times, expected once.", out.passed());
        });
        Schedules.atMost(200).prove(() -> eachAwaitsTheirOwn(new Errand(), new Errand()));
        for (int first = 0; first <= 1; first++) {
            int back = first;
            Schedules.atMost(3)
                    .orStuck(
                            HANGS,
                            "ann and bob send for the same, by one Runnable and an Errand each; both errands are done,"
                                    + " and not both run() return.")
                    .prove(() -> bothSendForTheSame(back));
        }
        Schedules.atMost(3)
                .orStuck(HANGS, "ann sends for two things at once; both errands are done, and not both run() return.")
                .prove(ErrandCheck::oneSendsForTwoThings);
        Schedules.atMost(6)
                .orStuck(HANGS, "An Errand was used a second time; the errand is done, and run() does not return.")
                .prove(ErrandCheck::usedAgain);
    }

    private static void eachAwaitsTheirOwn(Errand anns, Errand bobs) {
        Gate first = new Gate("ann's errand takes its time");
        Gate second = new Gate("bob's errand takes its time");
        Worker ann = Worker.start("ann", () -> anns.run(first::pass, () -> {}));
        Worker bob = Worker.start("bob", () -> bobs.run(second::pass, () -> {}));
        Everybody.settles();
        second.open();
        Everybody.settles();
        Expect.that(
                !ann.ended(),
                PROCEEDS_EARLY,
                "ann's errand takes its time; her run() returned when bob's errand was done.");
        first.open();
        ann.join();
        bob.join();
    }

    /** One Runnable and two Errands; the one who is back first opens the door for nobody but their own caller. */
    private static void bothSendForTheSame(int firstBack) {
        String[] names = {"ann", "bob"};
        Gate[] out = {new Gate("ann's errand takes its time"), new Gate("bob's errand takes its time")};
        Headcount sent = new Headcount();
        Runnable bread = () -> out[sent.enter() - 1].pass();
        Runnable meanwhile = () -> {};
        List<Worker> callers = new ArrayList<>();
        for (String name : names) {
            callers.add(Worker.start(name, () -> new Errand().run(bread, meanwhile)));
            Everybody.settles();
        }
        int stillOut = 1 - firstBack;
        out[firstBack].open();
        Everybody.settles();
        Expect.that(
                !callers.get(stillOut).ended(),
                PROCEEDS_EARLY,
                "ann and bob send for the same, by one Runnable and an Errand each; %s's run() returned when %s's errand"
                        + " was done.",
                names[stillOut],
                names[firstBack]);
        out[stillOut].open();
        callers.forEach(Worker::join);
    }

    private static void oneSendsForTwoThings() {
        Gate bread = new Gate("the bread takes its time");
        Worker ann = Worker.start(
                "ann",
                () -> new Errand().run(bread::pass, () -> {
                    try {
                        new Errand().run(() -> {}, () -> {});
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        Everybody.settles();
        Expect.that(
                !ann.ended(),
                PROCEEDS_EARLY,
                "ann sends for bread, and meanwhile for salt; her run() for the bread returned when the salt was there.");
        bread.open();
        ann.join();
    }

    private static void usedAgain() {
        Errand twice = new Errand();
        Headcount sent = new Headcount();
        Gate out = new Gate("the second errand takes its time");
        Runnable errand = () -> {
            if (sent.enter() == 2) {
                out.pass();
            }
        };
        Worker ann = Worker.attempt("ann", () -> {
            twice.run(errand, () -> {});
            twice.run(errand, () -> {});
        });
        Everybody.settles();
        Expect.that(
                ann.thrown() == null,
                WRONG_RESULT,
                "An Errand was used a second time; run() threw %s.",
                ann.thrown() == null ? "nothing" : ann.thrown().getClass().getSimpleName());
        Expect.that(
                !ann.ended(),
                PROCEEDS_EARLY,
                "An Errand was used a second time, and the errand takes its time; run() has returned without it.");
        out.open();
        ann.join();
    }

    @Check(
            points = 1,
            exposes = {IGNORES_INTERRUPT, BUSY_WAIT})
    void an_interrupt_while_waiting_is_passed_on() {
        Schedules.forAll(() -> {
            Gate out = new Gate("the errand takes its time");
            Worker ann = Worker.attempt("ann", () -> new Errand().run(() -> passOrGiveUp(out), () -> {}));
            out.awaitArrivals(1);
            Everybody.settles();
            ann.interrupt();
            Everybody.settles();
            out.open();
            Everybody.settles();
            Expect.that(
                    ann.ended(),
                    IGNORES_INTERRUPT,
                    "run() was interrupted and the errand is over; run() does not return.");
            Expect.that(
                    ann.thrown() != null,
                    IGNORES_INTERRUPT,
                    "run() was interrupted while it waited; it returned as if nothing had happened, expected InterruptedException.");
            Expect.that(
                    ann.thrown() instanceof InterruptedException,
                    IGNORES_INTERRUPT,
                    "run() was interrupted while it waited; it threw %s, expected InterruptedException.",
                    String.valueOf(ann.thrown()));
        });
    }

    /** The errand of the catalogue: it ends when it is interrupted or let go. */
    private static void passOrGiveUp(Gate out) {
        try {
            out.passInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Check(
            points = 1,
            exposes = {SLEEPS_INSTEAD})
    void nobody_sleeps_to_wait() {
        Submission.obeys(Rules.doesNotUse(Primitive.SLEEP)
                .because("Nobody knows how long an errand takes: wait for its end, not for a time.")
                .as(SLEEPS_INSTEAD));
    }
}
