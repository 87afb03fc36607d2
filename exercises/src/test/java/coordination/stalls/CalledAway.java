package coordination.stalls;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import latchkey.check.Clock;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Headcount;
import latchkey.check.Worker;

/** Visitors who are interrupted: in the queue, at the door and inside. */
final class CalledAway {
    private CalledAway() {}

    static void inTheQueue() {
        Restroom restroom = new Restroom(2);
        Gate busy = new Gate("the others are still busy inside");
        Headcount inside = new Headcount();
        Worker ann = Worker.start("ann", () -> restroom.visit(busy::pass));
        Worker bob = Worker.start("bob", () -> restroom.visit(busy::pass));
        busy.awaitArrivals(2);
        Worker cleo = Worker.attempt("cleo", () -> restroom.visit(inside::enter));
        cleo.interrupt();
        Everybody.settles();
        expectToHaveLeft(cleo, inside, "Both stalls are taken");
        busy.open();
        ann.join();
        bob.join();
        Afterwards.allStallsWork(restroom, 2, "cleo had been interrupted in the queue");
    }

    /**
     * In the plainest schedule of all, in which the clock goes on only while nobody can: whoever heeds the interrupt has left
     * before any time has passed.
     */
    static void doesNotQueueOn() {
        Restroom restroom = new Restroom(1);
        Gate busy = new Gate("ann is still busy inside");
        Worker ann = Worker.start("ann", () -> restroom.visit(busy::pass));
        busy.awaitArrivals(1);
        Worker cleo = Worker.attempt("cleo", () -> restroom.visit(() -> {}));
        Everybody.settles();
        Duration before = Clock.now();
        cleo.interrupt();
        cleo.join();
        Expect.that(
                Clock.now().minus(before).compareTo(Duration.ofSeconds(1)) < 0,
                IGNORES_INTERRUPT,
                "cleo was interrupted in the queue, and went on queueing for a while before she left.");
        busy.open();
        ann.join();
    }

    static void behindAnother() {
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
        expectToHaveLeft(cleo, inside, "bob queues, and cleo behind him");
        busy.open();
        ann.join();
        bob.join();
        Expect.that(inside.inside() == 1, WRONG_RESULT, "cleo was interrupted in the queue; bob has not been inside.");
        Afterwards.expectFree(restroom, 1, "everybody has gone, after cleo had been interrupted in the queue");
    }

    /** What her thread may still carry from the visit before. */
    static void onAnotherVisit(Runnable firstBusiness) {
        Restroom restroom = new Restroom(1);
        Gate outside = new Gate("cleo has been in, and will come again");
        Gate busy = new Gate("ann is still busy inside");
        Headcount inside = new Headcount();
        Worker cleo = Worker.attempt("cleo", () -> {
            try {
                restroom.visit(firstBusiness);
            } catch (IllegalStateException noPaper) {
                // she will come again all the same
            }
            outside.pass();
            restroom.visit(inside::enter);
        });
        outside.awaitArrivals(1);
        Worker ann = Worker.start("ann", () -> restroom.visit(busy::pass));
        busy.awaitArrivals(1);
        outside.open();
        Everybody.settles();
        cleo.interrupt();
        Everybody.settles();
        expectToHaveLeft(cleo, inside, "cleo has been in once, and ann is in the only stall when she comes again");
        busy.open();
        ann.join();
        Afterwards.allStallsWork(restroom, 1, "cleo had been in once, and was interrupted in the queue the next time");
    }

    /** And what it may still carry from the interrupt. */
    static void andComesBack() {
        Restroom restroom = new Restroom(1);
        Gate busy = new Gate("ann is still busy inside");
        Headcount inside = new Headcount();
        Worker ann = Worker.start("ann", () -> restroom.visit(busy::pass));
        busy.awaitArrivals(1);
        Worker cleo = Worker.start("cleo", () -> {
            boolean calledAway = false;
            try {
                restroom.visit(inside::enter);
            } catch (InterruptedException e) {
                calledAway = true;
            }
            if (calledAway) {
                Thread.interrupted(); // some leave with the flag set, too
                restroom.visit(inside::enter);
            }
        });
        Everybody.settles();
        cleo.interrupt();
        Everybody.settles();
        Expect.that(
                inside.inside() == 0,
                TOO_MANY_INSIDE,
                "ann is in the only stall; cleo was interrupted in the queue, came back, and went in beside ann.");
        busy.open();
        ann.join();
        cleo.join();
        Expect.that(
                inside.inside() == 1,
                WRONG_RESULT,
                "cleo was interrupted in the queue and came back; she has been inside %d times, expected once.",
                inside.inside());
        Afterwards.allStallsWork(restroom, 1, "cleo had been interrupted in the queue and had come back");
    }

    static void atTheDoor() {
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
        Afterwards.allStallsWork(restroom, 1, "bob had been interrupted at the door");
    }

    static void inside() {
        Restroom restroom = new Restroom(2);
        Worker.start("ann", () -> restroom.visit(() -> Thread.currentThread().interrupt()))
                .join();
        Afterwards.allStallsWork(restroom, 2, "ann had been interrupted inside");
    }

    private static void expectToHaveLeft(Worker cleo, Headcount inside, String where) {
        Expect.that(
                inside.inside() == 0, TOO_MANY_INSIDE, "%s; cleo was interrupted in the queue, and went in.", where);
        Expect.that(
                cleo.ended(), IGNORES_INTERRUPT, "%s; cleo was interrupted in the queue, and goes on queueing.", where);
        Expect.that(
                cleo.thrown() != null,
                IGNORES_INTERRUPT,
                "%s; cleo was interrupted in the queue, and her visit() returned as if she had been in.",
                where);
        Expect.that(
                cleo.thrown() instanceof InterruptedException,
                IGNORES_INTERRUPT,
                "%s; cleo was interrupted in the queue, and her visit() threw %s, expected InterruptedException.",
                where,
                cleo.thrown());
    }
}
