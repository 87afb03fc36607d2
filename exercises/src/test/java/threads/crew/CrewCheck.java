package threads.crew;

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Check;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Headcount;
import latchkey.check.Log;
import latchkey.check.Meeting;
import latchkey.check.Schedules;
import latchkey.check.Sneaky;
import latchkey.check.Worker;

class CrewCheck {
    private static final int CROWD = 130;

    @Check(
            points = 1,
            exposes = {WRONG_THREAD, WRONG_RESULT, HANGS, DEADLOCK, LEAKED_LOCK, LOST_WAKEUP, BUSY_WAIT, DATA_RACE})
    void every_job_is_run_once_and_not_by_the_caller() {
        Schedules.atMost(80).prove(() -> {
            Log log = new Log();
            Worker ann = Worker.attempt("ann", () -> {
                Thread caller = Thread.currentThread();
                new Crew().runAll(Jobs.numbered(3, i -> () -> {
                    Expect.that(
                            Thread.currentThread() != caller,
                            WRONG_THREAD,
                            "A job was run by the thread that called runAll().");
                    log.add("job " + i);
                }));
            });
            ann.join();
            Everybody.settles();
            Expect.that(
                    ann.thrown() == null,
                    WRONG_RESULT,
                    "runAll() was called with three jobs; it threw %s, expected that it returns.",
                    Jobs.named(ann.thrown()));
            for (int i = 1; i <= 3; i++) {
                int times = log.count("job " + i);
                Expect.that(times == 1, WRONG_RESULT, "Job %d of 3 was run %d times, expected once.", i, times);
            }
        });
    }

    @Check(
            points = 1,
            exposes = {NOT_CONCURRENT, WRONG_THREAD})
    void as_many_jobs_are_in_progress_at_once_as_there_are() {
        Schedules.forAll(() -> {
            Meeting all = new Meeting(
                    3,
                    NOT_CONCURRENT,
                    "There are three jobs, and never are all of them in progress at once: one waits for another.");
            Worker.together(() -> new Crew().runAll(Jobs.numbered(3, i -> all::await)));
        });
        Schedules.atMost(4).wherePollingIsFine().prove(CrewCheck::aWholeCrowdIsAtWork);
        Schedules.atMost(4).prove(Rounds::whileTheIdleGoHome);
    }

    private static void aWholeCrowdIsAtWork() {
        Meeting all = new Meeting(
                CROWD,
                NOT_CONCURRENT,
                "There are " + CROWD + " jobs, and never are all of them in progress at once: some begin only when"
                        + " others are done.");
        Worker.together(() -> {
            Thread caller = Thread.currentThread();
            new Crew().runAll(Jobs.numbered(CROWD, i -> () -> {
                Expect.that(
                        Thread.currentThread() != caller,
                        WRONG_THREAD,
                        "There are %d jobs, and one of them was run by the thread that called runAll().",
                        CROWD);
                all.await();
            }));
        });
    }

    @Check(
            points = 2,
            exposes = {PROCEEDS_EARLY, SLEEPS_INSTEAD, HANGS, DATA_RACE, WRONG_RESULT})
    void run_all_returns_only_when_every_job_is_done() {
        Schedules.forAll(() -> {
            Log log = new Log();
            Worker.together(() -> {
                new Crew().runAll(Jobs.numbered(3, i -> () -> log.add("job " + i + " done")));
                for (int i = 1; i <= 3; i++) {
                    Expect.that(
                            log.contains("job " + i + " done"),
                            PROCEEDS_EARLY,
                            "runAll() has returned, and job %d of 3 is not done.",
                            i);
                }
            });
        });
        for (int slow = 1; slow <= 3; slow++) {
            int which = slow;
            Schedules.atMost(100).prove(() -> oneTakesItsTime(which));
        }
        Schedules.atMost(60).prove(Rounds::sentOutTwice);
        Schedules.atMost(100).prove(CrewCheck::twoCrews);
        Schedules.atMost(3)
                .orStuck(
                        HANGS,
                        "One job is in the list three times; it was done three times, and runAll() never returns.")
                .prove(() -> SameJob.threeTimesInTheList(0, 1, 2));
        Schedules.atMost(3)
                .orStuck(
                        HANGS,
                        "One job is in the list three times; it was done three times, and runAll() never returns.")
                .prove(() -> SameJob.threeTimesInTheList(2, 1, 0));
        for (int first = 0; first <= 1; first++) {
            int back = first;
            Schedules.atMost(3)
                    .orStuck(
                            HANGS,
                            "Two crews are sent out with the same job; it was done for both, and not both runAll() return.")
                    .prove(() -> SameJob.inTwoCrews(back));
        }
    }

    private static void oneTakesItsTime(int slow) {
        Gate work = new Gate("job " + slow + " takes its time");
        Worker ann =
                Worker.start("ann", () -> new Crew().runAll(Jobs.numbered(3, i -> i == slow ? work::pass : () -> {})));
        Everybody.settles();
        Expect.that(
                !ann.ended(),
                PROCEEDS_EARLY,
                "Job %d of 3 takes its time, and runAll() has returned without it.",
                slow);
        work.open();
        ann.join();
    }

    private static void twoCrews() {
        Crew anns = new Crew();
        Crew bobs = new Crew();
        Gate first = new Gate("ann's job takes its time");
        Gate second = new Gate("bob's job takes its time");
        Worker ann = Worker.start("ann", () -> anns.runAll(Jobs.numbered(2, i -> i == 1 ? first::pass : () -> {})));
        Worker bob = Worker.start("bob", () -> bobs.runAll(Jobs.numbered(2, i -> i == 1 ? second::pass : () -> {})));
        Everybody.settles();
        second.open();
        Everybody.settles();
        Expect.that(
                !ann.ended(),
                PROCEEDS_EARLY,
                "One of ann's jobs takes its time; her runAll() returned when bob's jobs were done.");
        first.open();
        ann.join();
        bob.join();
    }

    @Check(
            points = 1,
            exposes = {HANGS, WRONG_RESULT, PROCEEDS_EARLY})
    void a_job_that_throws_counts_as_done() {
        for (int thrower = 1; thrower <= 3; thrower++) {
            int which = thrower;
            Schedules.atMost(60)
                    .orStuck(HANGS, "Job " + which + " of 3 threw an exception; runAll() never returns.")
                    .prove(() -> oneThrows(which, new IllegalStateException()));
        }
        Schedules.atMost(60)
                .orStuck(HANGS, "Job 1 of 3 threw an Error; runAll() never returns.")
                .prove(() -> oneThrows(1, new AssertionError("the house has no such room")));
        Schedules.atMost(60)
                .orStuck(HANGS, "All three jobs threw; runAll() never returns.")
                .prove(CrewCheck::allThrow);
    }

    private static void oneThrows(int thrower, Throwable thrown) {
        String what = thrown.getClass().getSimpleName();
        Gate work = new Gate(
                "the other jobs take their time", WRONG_RESULT, "One of three jobs threw; another one was never run.");
        Worker ann = Worker.attempt(
                "ann",
                () -> new Crew().runAll(Jobs.numbered(3, i -> () -> {
                    if (i == thrower) {
                        throw Sneaky.thrown(thrown);
                    }
                    passUndisturbed(work);
                })));
        work.awaitArrivals(2);
        Everybody.settles();
        expectNothingThrown(ann, "Job " + thrower + " of 3 threw " + what);
        Expect.that(
                !ann.ended(),
                PROCEEDS_EARLY,
                "Job %d of 3 threw %s, the others are still at work; runAll() has returned without them.",
                thrower,
                what);
        work.open();
        ann.join();
        expectNothingThrown(ann, "Job " + thrower + " of 3 threw " + what);
    }

    private static void passUndisturbed(Gate work) {
        try {
            work.passInterruptibly();
        } catch (InterruptedException e) {
            Expect.fail(
                    WRONG_RESULT, "One of three jobs threw; another one was interrupted, expected that it goes on.");
        }
    }

    private static void allThrow() {
        Log log = new Log();
        Worker ann = Worker.attempt(
                "ann",
                () -> new Crew().runAll(Jobs.numbered(3, i -> () -> {
                    log.add("job " + i + " throws");
                    throw new IllegalStateException("the ladder has broken");
                })));
        ann.join();
        expectNothingThrown(ann, "All three jobs threw");
        Expect.that(
                log.entries().size() == 3,
                PROCEEDS_EARLY,
                "All three jobs throw; runAll() returned when %d of them had been run.",
                log.entries().size());
    }

    private static void expectNothingThrown(Worker ann, String when) {
        Expect.that(
                ann.thrown() == null,
                WRONG_RESULT,
                "%s; runAll() threw %s, expected that it returns when all jobs are done.",
                when,
                Jobs.named(ann.thrown()));
    }

    @Check(
            points = 1,
            exposes = {IGNORES_INTERRUPT, HANGS, WRONG_RESULT, PROCEEDS_EARLY})
    void an_interrupt_while_waiting_is_passed_on() {
        Schedules.forAll(() -> interrupted(true));
        Schedules.atMost(150).prove(() -> interrupted(false));
        Schedules.atMost(10)
                .orStuck(
                        HANGS,
                        "ann was interrupted, and all her jobs are over; then the crew is sent out again, and runAll()"
                                + " never returns.")
                .prove(Rounds::afterAnInterrupt);
    }

    private static void interrupted(boolean whileWaiting) {
        Gate work = new Gate("the jobs take their time");
        Headcount atWork = new Headcount();
        boolean[] calledOff = new boolean[1];
        Worker ann = Worker.attempt("ann", () -> {
            new Crew().runAll(Jobs.numbered(2, i -> () -> passOrGiveUp(work, atWork)));
            calledOff[0] = Thread.currentThread().isInterrupted() && atWork.inside() == 0;
        });
        if (whileWaiting) {
            work.awaitArrivals(2);
            Everybody.settles();
        }
        ann.interrupt();
        Everybody.settles();
        boolean early = ann.ended() && ann.thrown() == null;
        Expect.that(
                !early || calledOff[0],
                IGNORES_INTERRUPT,
                "ann was interrupted while two jobs were at work; her runAll() returned as if both were done.");
        work.open();
        Everybody.settles();
        Expect.that(
                ann.ended(),
                IGNORES_INTERRUPT,
                "ann was interrupted while she waited, and both jobs are over; her runAll() does not return.");
        Expect.that(
                early || ann.thrown() != null,
                IGNORES_INTERRUPT,
                "ann was interrupted while she waited; her runAll() waited on and returned, expected"
                        + " InterruptedException.");
        Expect.that(
                early || ann.thrown() instanceof InterruptedException,
                IGNORES_INTERRUPT,
                "ann was interrupted while she waited; her runAll() threw %s, expected InterruptedException.",
                Jobs.named(ann.thrown()));
    }

    /** A job that ends when it is interrupted or let go. */
    private static void passOrGiveUp(Gate work, Headcount atWork) {
        atWork.enter();
        try {
            work.passInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        atWork.leave();
    }

    @Check(
            points = 1,
            exposes = {HANGS, WRONG_RESULT})
    void an_empty_list_returns_at_once() {
        Schedules.atMost(30)
                .orStuck(HANGS, "runAll() was called with an empty list, and never returns.")
                .prove(() -> {
                    Worker ann = Worker.attempt("ann", () -> new Crew().runAll(Jobs.numbered(0, i -> () -> {})));
                    ann.join();
                    Expect.that(
                            ann.thrown() == null,
                            WRONG_RESULT,
                            "runAll() was called with an empty list; it threw %s, expected that it returns.",
                            Jobs.named(ann.thrown()));
                });
    }
}
