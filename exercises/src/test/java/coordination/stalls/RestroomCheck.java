package coordination.stalls;

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Check;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Headcount;
import latchkey.check.Meeting;
import latchkey.check.Scenario;
import latchkey.check.Schedules;
import latchkey.check.Sneaky;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class RestroomCheck {

    @Check(
            points = 1,
            exposes = {TOO_MANY_INSIDE, BUSY_WAIT, DEADLOCK, LEAKED_PERMIT, WRONG_RESULT})
    void never_more_inside_than_there_are_stalls() {
        Schedules.atMost(150).prove(() -> crowd(1, 2));
        Schedules.atMost(300).alsoOnRealThreads().prove(() -> crowd(2, 3));
        Schedules.atMost(150).prove(RestroomCheck::whoQueuesWaitsHoweverLong);
    }

    private static void crowd(int stalls, int people) {
        Restroom restroom = new Restroom(stalls);
        Headcount inside = new Headcount();
        Scenario[] visits = new Scenario[people];
        for (int i = 0; i < people; i++) {
            visits[i] = () -> restroom.visit(() -> {
                int now = inside.enter();
                Expect.that(now <= stalls, TOO_MANY_INSIDE, "%d people are inside; there are %d stalls.", now, stalls);
                inside.leave();
            });
        }
        Worker.together(visits);
    }

    private static void whoQueuesWaitsHoweverLong() {
        Restroom restroom = new Restroom(1);
        Gate busy = new Gate("somebody is still busy inside");
        Headcount inside = new Headcount();
        Worker ann = Worker.start("ann", () -> restroom.visit(busy::pass));
        busy.awaitArrivals(1);
        Worker bob = Worker.start("bob", () -> restroom.visit(inside::enter));
        Everybody.settles();
        Expect.that(
                inside.inside() == 0,
                TOO_MANY_INSIDE,
                "ann is in the only stall, for a long time; bob went in beside her.");
        Expect.that(!bob.ended(), WRONG_RESULT, "ann took her time in the only stall; bob left and had not been in.");
        busy.open();
        ann.join();
        bob.join();
        Expect.that(inside.inside() == 1, WRONG_RESULT, "bob's visit() returned, and he has not been in.");
    }

    @Check(
            points = 1,
            exposes = {NOT_CONCURRENT, DEADLOCK, WRONG_THREAD})
    void all_stalls_can_be_taken_at_once() {
        Schedules.atMost(150).prove(() -> {
            Restroom restroom = new Restroom(2);
            Meeting both =
                    new Meeting(2, NOT_CONCURRENT, "There are two stalls, and never are two people inside at once.");
            Worker.together(() -> restroom.visit(both::await), () -> restroom.visit(both::await));
        });
        Schedules.atMost(60).prove(() -> {
            Restroom restroom = new Restroom(1);
            Thread[] doer = new Thread[1];
            Worker ann = Worker.start("ann", () -> restroom.visit(() -> doer[0] = Thread.currentThread()));
            ann.join();
            Expect.that(doer[0] == ann.thread(), WRONG_THREAD, "ann's business was done by another thread than hers.");
        });
    }

    @Check(
            points = 1,
            exposes = {LEAKED_PERMIT, TOO_MANY_INSIDE, SWALLOWED_EXCEPTION, WRONG_RESULT})
    void a_stall_comes_free_when_business_throws() {
        Schedules.atMost(150).prove(() -> comesFreeAfter(new IllegalStateException("no paper")));
        Schedules.atMost(150).prove(() -> comesFreeAfter(new AssertionError("no water")));
        Schedules.atMost(20).prove(() -> comesFreeAfter(new Exception("no light")));
    }

    private static void comesFreeAfter(Throwable thrown) {
        Restroom restroom = new Restroom(2);
        Worker ann = Worker.attempt(
                "ann",
                () -> restroom.visit(() -> {
                    throw Sneaky.thrown(thrown);
                }));
        ann.join();
        Expect.that(
                ann.thrown() != null,
                SWALLOWED_EXCEPTION,
                "ann's business threw %s; her visit() returned as if nothing had happened.",
                thrown.getClass().getSimpleName());
        Expect.that(
                thrown.equals(ann.thrown()),
                WRONG_RESULT,
                "ann's business threw %s; her visit() threw another: %s.",
                thrown.getClass().getSimpleName(),
                ann.thrown());
        allTwoStallsWork(restroom, "ann's business had thrown");
    }

    @Check(
            points = 1,
            exposes = {IGNORES_INTERRUPT, LEAKED_PERMIT, TOO_MANY_INSIDE, WRONG_RESULT})
    void whoever_is_interrupted_in_the_queue_leaves_and_frees_nothing() {
        Schedules.atMost(200).prove(RestroomCheck::interruptedInTheQueue);
        Schedules.atMost(20).prove(RestroomCheck::interruptedBehindAnother);
        Schedules.forAll(RestroomCheck::interruptedAtTheDoor);
        Schedules.atMost(100).prove(() -> {
            Restroom restroom = new Restroom(2);
            Worker.start(
                            "ann",
                            () -> restroom.visit(() -> Thread.currentThread().interrupt()))
                    .join();
            allTwoStallsWork(restroom, "ann had been interrupted inside");
        });
    }

    private static void interruptedInTheQueue() {
        Restroom restroom = new Restroom(2);
        Gate busy = new Gate("the others are still busy inside");
        Headcount inside = new Headcount();
        Worker ann = Worker.start("ann", () -> restroom.visit(busy::pass));
        Worker bob = Worker.start("bob", () -> restroom.visit(busy::pass));
        busy.awaitArrivals(2);
        Worker cleo = Worker.attempt("cleo", () -> restroom.visit(inside::enter));
        cleo.interrupt();
        Everybody.settles();
        Expect.that(
                inside.inside() == 0,
                TOO_MANY_INSIDE,
                "Both stalls are taken; cleo was interrupted in the queue, and went in.");
        Expect.that(cleo.ended(), IGNORES_INTERRUPT, "cleo was interrupted in the queue, and goes on queueing.");
        Expect.that(
                cleo.thrown() != null,
                IGNORES_INTERRUPT,
                "cleo was interrupted in the queue; her visit() returned as if she had been in.");
        Expect.that(
                cleo.thrown() instanceof InterruptedException,
                IGNORES_INTERRUPT,
                "cleo was interrupted in the queue; her visit() threw %s, expected InterruptedException.",
                cleo.thrown());
        busy.open();
        ann.join();
        bob.join();
        allTwoStallsWork(restroom, "cleo had been interrupted in the queue");
    }

    private static void interruptedBehindAnother() {
        Restroom restroom = new Restroom(1);
        Gate busy = new Gate("ann is still busy inside");
        Headcount inside = new Headcount();
        Worker ann = Worker.start("ann", () -> restroom.visit(busy::pass));
        busy.awaitArrivals(1);
        Worker bob = Worker.start("bob", () -> restroom.visit(inside::enter));
        Everybody.settles();
        Worker cleo = Worker.attempt("cleo", () -> restroom.visit(inside::enter));
        Everybody.settles();
        cleo.interrupt();
        Everybody.settles();
        Expect.that(
                cleo.ended(),
                IGNORES_INTERRUPT,
                "bob queues, and cleo behind him; cleo was interrupted, and goes on queueing.");
        Expect.that(
                cleo.thrown() instanceof InterruptedException,
                IGNORES_INTERRUPT,
                "bob queues, and cleo behind him; cleo was interrupted, and her visit() %s, expected InterruptedException.",
                cleo.thrown() == null ? "returned" : "threw " + cleo.thrown());
        busy.open();
        ann.join();
        bob.join();
        Expect.that(inside.inside() == 1, WRONG_RESULT, "cleo was interrupted in the queue; bob has not been inside.");
        expectFree(restroom, 1, "everybody has gone, after cleo had been interrupted in the queue");
    }

    private static void interruptedAtTheDoor() {
        Restroom restroom = new Restroom(1);
        Headcount inside = new Headcount();
        Worker ann = Worker.start("ann", () -> restroom.visit(Everybody::mayComeIn));
        Worker bob = Worker.attempt("bob", () -> restroom.visit(inside::enter));
        bob.interrupt();
        ann.join();
        bob.join();
        Expect.that(
                bob.thrown() == null || bob.thrown() instanceof InterruptedException,
                WRONG_RESULT,
                "bob was interrupted on his way in; his visit() threw %s.",
                bob.thrown());
        Expect.that(
                (bob.thrown() == null) == (inside.inside() == 1),
                IGNORES_INTERRUPT,
                "bob was interrupted on his way in; he was inside %d times, and his visit() %s.",
                inside.inside(),
                bob.thrown() == null ? "returned" : "threw InterruptedException");
        oneStallWorks(restroom);
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, DATA_RACE, LOST_UPDATE})
    void free_is_exact_when_nobody_moves() {
        Schedules.atMost(200).prove(() -> {
            Restroom restroom = new Restroom(2);
            expectFree(restroom, 2, "nobody has come yet");
            Worker.together(() -> restroom.visit(Everybody::mayComeIn), () -> restroom.visit(Everybody::mayComeIn));
            expectFree(restroom, 2, "both visitors have gone");
        });
        Schedules.atMost(150).prove(() -> {
            Restroom restroom = new Restroom(1);
            Gate busy = new Gate("somebody is still busy inside");
            Worker ann = Worker.start("ann", () -> restroom.visit(busy::pass));
            busy.awaitArrivals(1);
            Worker bob = Worker.start("bob", () -> restroom.visit(Everybody::mayComeIn));
            Everybody.settles();
            expectFree(restroom, 0, "ann is in the only stall and bob queues");
            busy.open();
            ann.join();
            bob.join();
            expectFree(restroom, 1, "ann and bob have gone");
        });
        Schedules.atMost(200).prove(() -> {
            Restroom restroom = new Restroom(1);
            Worker.together(() -> restroom.visit(Everybody::mayComeIn), restroom::free);
        });
        Schedules.atMost(100).prove(() -> {
            Restroom restroom = new Restroom(2);
            Scenario asks = () -> {
                int free = restroom.free();
                Expect.that(
                        free == 2,
                        WRONG_RESULT,
                        "Nobody has come yet, two people ask: free() is %d, expected 2.",
                        free);
            };
            Worker.together(asks, asks);
        });
        Schedules.atMost(60).prove(() -> {
            Restroom one = new Restroom(1);
            Restroom other = new Restroom(2);
            one.visit(() -> expectFree(other, 2, "somebody is in another restroom"));
            expectFree(one, 1, "its visitor has gone");
        });
    }

    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void it_is_done_with_a_semaphore() {
        Submission.obeys(Rules.uses(Primitive.SEMAPHORE)
                .because("This exercise is about a semaphore: it counts permits, and whoever finds none waits."));
    }

    private static void expectFree(Restroom restroom, int expected, String when) {
        int[] free = new int[1];
        Worker.start("eve", () -> free[0] = restroom.free()).join();
        Expect.that(free[0] == expected, WRONG_RESULT, "free() is %d when %s; expected %d.", free[0], when, expected);
    }

    /** Three come to two stalls: exactly two of them can be inside. */
    private static void allTwoStallsWork(Restroom restroom, String after) {
        Gate busy = new Gate("they are busy inside");
        Worker[] visitors = new Worker[3];
        for (int i = 0; i < visitors.length; i++) {
            visitors[i] = Worker.start("visitor-" + (i + 1), () -> restroom.visit(busy::pass));
        }
        Everybody.settles();
        int inside = busy.waiting();
        Expect.that(inside <= 2, TOO_MANY_INSIDE, "After %s, %d people are inside; there are 2 stalls.", after, inside);
        Expect.that(
                inside == 2,
                LEAKED_PERMIT,
                "After %s, only %d of 2 stalls can be entered, and people are queueing.",
                after,
                inside);
        busy.open();
        for (Worker visitor : visitors) {
            visitor.join();
        }
        expectFree(restroom, 2, "everybody has gone, after " + after);
    }

    private static void oneStallWorks(Restroom restroom) {
        Gate busy = new Gate("they are busy inside");
        Worker cleo = Worker.start("cleo", () -> restroom.visit(busy::pass));
        Worker dan = Worker.start("dan", () -> restroom.visit(busy::pass));
        Everybody.settles();
        int inside = busy.waiting();
        Expect.that(
                inside <= 1,
                TOO_MANY_INSIDE,
                "After bob was interrupted at the door, %d people are in one stall.",
                inside);
        Expect.that(
                inside == 1,
                LEAKED_PERMIT,
                "After bob was interrupted at the door, nobody can enter the stall any more.");
        busy.open();
        cleo.join();
        dan.join();
    }
}
