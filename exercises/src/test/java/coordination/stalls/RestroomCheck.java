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
        Afterwards.allStallsWork(restroom, 2, "ann's business had thrown");
    }

    @Check(
            points = 1,
            exposes = {IGNORES_INTERRUPT, LEAKED_PERMIT, TOO_MANY_INSIDE, WRONG_RESULT})
    void whoever_is_interrupted_in_the_queue_leaves_and_frees_nothing() {
        Schedules.atMost(200).prove(CalledAway::inTheQueue);
        Schedules.atMost(1).prove(CalledAway::doesNotQueueOn);
        Schedules.atMost(20).prove(CalledAway::behindAnother);
        Schedules.atMost(10).prove(() -> CalledAway.onAnotherVisit(() -> {}));
        Schedules.atMost(10)
                .prove(() -> CalledAway.onAnotherVisit(() -> {
                    throw new IllegalStateException("no paper");
                }));
        Schedules.atMost(10).prove(CalledAway::andComesBack);
        Schedules.forAll(CalledAway::atTheDoor);
        Schedules.atMost(100).prove(CalledAway::inside);
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, DATA_RACE, LOST_UPDATE})
    void free_is_exact_when_nobody_moves() {
        Schedules.atMost(200).prove(() -> {
            Restroom restroom = new Restroom(2);
            Afterwards.expectFree(restroom, 2, "nobody has come yet");
            Worker.together(() -> restroom.visit(Everybody::mayComeIn), () -> restroom.visit(Everybody::mayComeIn));
            Afterwards.expectFree(restroom, 2, "both visitors have gone");
        });
        Schedules.atMost(150).prove(() -> {
            Restroom restroom = new Restroom(1);
            Gate busy = new Gate("somebody is still busy inside");
            Worker ann = Worker.start("ann", () -> restroom.visit(busy::pass));
            busy.awaitArrivals(1);
            Worker bob = Worker.start("bob", () -> restroom.visit(Everybody::mayComeIn));
            Everybody.settles();
            Afterwards.expectFree(restroom, 0, "ann is in the only stall and bob queues");
            busy.open();
            ann.join();
            bob.join();
            Afterwards.expectFree(restroom, 1, "ann and bob have gone");
        });
        Schedules.atMost(200).prove(() -> {
            Restroom restroom = new Restroom(1);
            Worker.together(() -> restroom.visit(Everybody::mayComeIn), restroom::free);
        });
        Schedules.atMost(40).prove(RestroomCheck::askedAsTheStallChangesHands);
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
            one.visit(() -> Afterwards.expectFree(other, 2, "somebody is in another restroom"));
            Afterwards.expectFree(one, 1, "its visitor has gone");
        });
    }

    /** bob comes only when ann is about to leave: so there are few places for him to come in, and all of them are tried. */
    private static void askedAsTheStallChangesHands() {
        Restroom restroom = new Restroom(1);
        Gate almostDone = new Gate("ann has almost done");
        Worker bob = Worker.start("bob", () -> {
            almostDone.pass();
            restroom.visit(() -> {
                int free = Afterwards.freeAskedByEve(restroom);
                Expect.that(
                        free >= 0,
                        WRONG_RESULT,
                        "ann comes out of the only stall, bob is in already, and free() is %d; it is never below 0.",
                        free);
            });
        });
        almostDone.awaitArrivals(1);
        Worker ann = Worker.start("ann", () -> restroom.visit(almostDone::open));
        ann.join();
        bob.join();
    }

    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void it_is_done_with_a_semaphore() {
        Submission.obeys(Rules.uses(Primitive.SEMAPHORE)
                .because("This exercise is about a semaphore: it counts permits, and whoever finds none waits."));
    }
}
