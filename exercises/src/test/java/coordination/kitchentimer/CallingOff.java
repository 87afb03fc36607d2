package coordination.kitchentimer;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Worker;

/** Bells that are called off: in time, too late, and in between. */
final class CallingOff {
    /** Whether the timer is closed after a bell was called off. */
    enum Closing {
        NEVER,
        NEXT
    }

    private CallingOff() {}

    static void inTime() {
        KitchenTimer timer = new KitchenTimer();
        Bell eggs = new Bell("The bell for the eggs");
        Bell cake = new Bell("The bell for the cake");
        KitchenTimer.Ticket ticket = eggs.setOn(timer, Duration.ofMinutes(5));
        cake.setOn(timer, Duration.ofMinutes(40));
        boolean inTime = cancelledBy("ann", ticket);
        Everybody.settles();
        Expect.that(
                !eggs.hasRung(), WRONG_RESULT, "ann cancelled the bell for the eggs in time; it rang all the same.");
        Expect.that(inTime, WRONG_RESULT, "ann cancelled a bell long before its time; cancel() said false.");
        cake.expectOnTime();
    }

    static void afterItRang() {
        KitchenTimer timer = new KitchenTimer();
        Bell eggs = new Bell("The bell for the eggs");
        KitchenTimer.Ticket ticket = eggs.setOn(timer, Duration.ofMillis(2700));
        Everybody.settles();
        eggs.expectOnTime();
        Expect.that(
                !cancelledBy("ann", ticket),
                WRONG_RESULT,
                "The bell for the eggs has rung; ann cancelled it after that, and cancel() said true.");
    }

    static void whileItRings() {
        KitchenTimer timer = new KitchenTimer();
        Gate ringing =
                new Gate("the bell is ringing", WRONG_RESULT, "A bell was set to no delay at all and never rang.");
        KitchenTimer.Ticket ticket = timer.set(Duration.ZERO, ringing::pass);
        ringing.awaitArrivals(1);
        boolean[] inTime = new boolean[1];
        Worker ann = Worker.start("ann", () -> inTime[0] = ticket.cancel());
        Everybody.settles();
        ringing.open();
        ann.join();
        Expect.that(
                !inTime[0], CHECK_THEN_ACT, "The bell was ringing already; ann cancelled it, and cancel() said true.");
    }

    static void justThen() {
        KitchenTimer timer = new KitchenTimer();
        Bell eggs = new Bell("The bell for the eggs");
        KitchenTimer.Ticket ticket = eggs.setOn(timer, Duration.ZERO);
        boolean inTime = cancelledBy("ann", ticket);
        Everybody.settles();
        Expect.that(
                !inTime || !eggs.hasRung(),
                CHECK_THEN_ACT,
                "ann cancelled a bell just as it was about to ring; cancel() said true, and it rang all the same.");
        Expect.that(
                inTime || eggs.hasRung(),
                CHECK_THEN_ACT,
                "ann cancelled a bell just as it was about to ring; cancel() said false, and it never rang.");
    }

    /** Due, but not begun where the first one is in its way: what cancel says then has to be what comes of it. */
    static void whileItWaitsBehindAnother(Closing closing) {
        KitchenTimer timer = new KitchenTimer();
        Gate ringing = new Gate("the first bell is ringing");
        Bell second = new Bell("A second bell");
        timer.set(Duration.ZERO, ringing::pass);
        ringing.awaitArrivals(1);
        KitchenTimer.Ticket ticket = second.setOn(timer, Duration.ZERO);
        Everybody.settles();
        boolean[] inTime = new boolean[1];
        Worker ann = Worker.start("ann", () -> inTime[0] = ticket.cancel());
        Everybody.settles();
        if (closing == Closing.NEXT) {
            if (!ann.ended()) {
                return; // it will be said while the timer is being closed, or after that: either answer is right
            }
            Worker.start("cook", timer::close);
            Everybody.settles();
        }
        ringing.open();
        ann.join();
        Everybody.settles();
        Expect.that(
                !inTime[0] || !second.hasRung(),
                WRONG_RESULT,
                "A bell was due while another one rang. ann cancelled it, and cancel() said true; it rang all the same.");
        Expect.that(
                inTime[0] || second.hasRung(),
                WRONG_RESULT,
                "A bell was due while another one rang, and had not begun. ann cancelled it, and cancel() said false;"
                        + " %sit never rang.",
                closing == Closing.NEXT ? "then the timer was closed, and " : "");
    }

    private static boolean cancelledBy(String name, KitchenTimer.Ticket ticket) {
        boolean[] inTime = new boolean[1];
        Worker.start(name, () -> inTime[0] = ticket.cancel()).join();
        return inTime[0];
    }
}
