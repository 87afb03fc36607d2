package coordination.kitchentimer;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import latchkey.check.Check;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Schedules;
import latchkey.check.Sneaky;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class KitchenTimerCheck {
    private static final Duration SOON = Duration.ofMillis(2700);
    private static final Duration LONG = Duration.ofMinutes(40);

    @Check(
            points = 1,
            exposes = {NOT_CONCURRENT})
    void set_returns_at_once() {
        Schedules.atMost(30).prove(() -> {
            KitchenTimer timer = new KitchenTimer();
            Bell eggs = new Bell("The bell for the eggs");
            Worker.start("ann", () -> eggs.setOn(timer, LONG)).join();
            Expect.that(
                    eggs.timeInSet().compareTo(Duration.ofSeconds(1)) < 0,
                    NOT_CONCURRENT,
                    "ann set a bell to 40 minutes; her set() returned after %d minutes.",
                    eggs.timeInSet().toMinutes());
        });
        Schedules.atMost(60).prove(() -> {
            KitchenTimer timer = new KitchenTimer();
            Gate ringing = new Gate("a bell is ringing");
            Worker ann = Worker.start("ann", () -> timer.set(Duration.ZERO, ringing::pass));
            Everybody.settles();
            Expect.that(
                    ann.ended(), NOT_CONCURRENT, "ann set a bell; it is ringing, and her set() has not returned yet.");
            Worker bob = Worker.start("bob", () -> timer.set(LONG, () -> {}));
            Everybody.settles();
            Expect.that(
                    bob.ended(),
                    NOT_CONCURRENT,
                    "A bell is ringing, and bob, who sets another one, waits until it has finished.");
            ringing.open();
        });
    }

    @Check(
            points = 2,
            exposes = {WRONG_RESULT, TOO_EARLY, TOO_LATE, WRONG_ORDER, DATA_RACE})
    void each_bell_rings_once_and_on_time() {
        Schedules.atMost(1).prove(() -> ringOnTime(Duration.ofMillis(300)));
        for (Duration delay : List.of(Duration.ZERO, SOON, Duration.ofSeconds(150), Duration.ofHours(3))) {
            Schedules.atMost(8).prove(() -> ringOnTime(delay));
        }
        Schedules.atMost(30)
                .prove(() -> ringOnTime(LONG, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(20)));
        Schedules.atMost(1).prove(KitchenTimerCheck::shortDelaysInOrder);
        Schedules.atMost(150).prove(() -> {
            KitchenTimer timer = new KitchenTimer();
            Bell eggs = new Bell("The bell for the eggs");
            Bell cake = new Bell("The bell for the cake");
            Worker.together(() -> eggs.setOn(timer, SOON), () -> cake.setOn(timer, LONG));
            Everybody.settles();
            eggs.expectOnTime();
            cake.expectOnTime();
        });
    }

    private static void ringOnTime(Duration... delays) {
        KitchenTimer timer = new KitchenTimer();
        List<Bell> bells = new ArrayList<>();
        for (Duration delay : delays) {
            Bell bell = new Bell(delays.length == 1 ? "A bell" : "One of " + delays.length + " bells");
            Worker.start("ann", () -> bell.setOn(timer, delay)).join();
            bells.add(bell);
        }
        Everybody.settles();
        bells.forEach(Bell::expectOnTime);
    }

    /** In the plainest schedule of all, in which nobody who has something to do is slower than the clock. */
    private static void shortDelaysInOrder() {
        KitchenTimer timer = new KitchenTimer();
        List<Bell> rung = new ArrayList<>();
        for (int millis : new int[] {300, 100, 200}) {
            Bell bell = new Bell(millis + " ms");
            Duration delay = Duration.ofMillis(millis);
            bell.setOn(timer, delay, () -> rung.add(bell));
        }
        Everybody.settles();
        for (int i = 1; i < rung.size(); i++) {
            Expect.that(
                    !rung.get(i).rangTooLateFor(rung.get(i - 1)),
                    WRONG_ORDER,
                    "Three bells were set to 300 ms, 100 ms and 200 ms; they rang in this order: %s.",
                    rung);
        }
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, CHECK_THEN_ACT, DATA_RACE})
    void a_cancelled_bell_never_rings_and_cancel_says_whether_it_was_in_time() {
        Schedules.atMost(40).prove(CallingOff::inTime);
        Schedules.atMost(40).prove(CallingOff::afterItRang);
        Schedules.atMost(60).prove(CallingOff::whileItRings);
        Schedules.atMost(200).prove(CallingOff::justThen);
        for (CallingOff.Closing closing : CallingOff.Closing.values()) {
            Schedules.atMost(15).prove(() -> CallingOff.whileItWaitsBehindAnother(closing));
        }
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT})
    void a_bell_that_throws_does_not_silence_the_others() {
        for (Throwable broken : List.of(new IllegalStateException("the bell is cracked"), new AssertionError("boom"))) {
            Schedules.atMost(30).prove(() -> {
                KitchenTimer timer = new KitchenTimer();
                Bell cake = new Bell("A bell that was set before another one threw " + kind(broken));
                Bell soup = new Bell("A bell that was set after another one had thrown " + kind(broken));
                cake.setOn(timer, LONG);
                timer.set(SOON, () -> {
                    throw Sneaky.thrown(broken);
                });
                Everybody.settles();
                cake.expectOnTime();
                Worker ann = Worker.attempt("ann", () -> soup.setOn(timer, SOON));
                Everybody.settles();
                Expect.that(
                        ann.ended() && ann.thrown() == null,
                        WRONG_RESULT,
                        "A bell threw %s; after that, ann's set() %s.",
                        kind(broken),
                        endOf(ann));
                soup.expectOnTime();
            });
        }
    }

    private static String kind(Throwable thrown) {
        return thrown instanceof Error ? "an Error" : "an exception";
    }

    @Check(
            points = 2,
            exposes = {WRONG_RESULT, THREAD_LEAK, HANGS, DEADLOCK})
    void after_close_no_bell_begins_and_no_thread_is_left() {
        Schedules.atMost(30).prove(() -> {
            KitchenTimer timer = new KitchenTimer();
            Bell cake = new Bell("The bell for the cake");
            cake.setOn(timer, LONG);
            close(timer);
            Everybody.settles();
            Expect.that(
                    !cake.hasRung(), WRONG_RESULT, "The timer was closed 40 minutes before a bell was due; it rang.");
            expectNoThreads("A bell was set, and the timer was closed.");
            expectClosed(timer);
            close(timer);
            Everybody.settles();
        });
        Schedules.atMost(20).prove(() -> {
            close(new KitchenTimer());
            expectNoThreads("A timer was made and closed, and no bell was ever set.");
        });
        Schedules.atMost(30).prove(() -> {
            KitchenTimer timer = new KitchenTimer();
            Bell eggs = new Bell("The bell for the eggs");
            eggs.setOn(timer, SOON);
            Everybody.settles();
            eggs.expectOnTime();
            close(timer);
            expectNoThreads("A bell had rung, and the timer was closed.");
        });
        Schedules.atMost(60)
                .orStuck(
                        HANGS,
                        "A bell was ringing when the timer was closed; it has finished, and close() does not return.")
                .prove(KitchenTimerCheck::closedWhileABellRings);
        Schedules.atMost(150).prove(KitchenTimerCheck::setAndClosedAtOnce);
        Schedules.atMost(20).prove(() -> {
            KitchenTimer timer = new KitchenTimer();
            close(new KitchenTimer());
            Bell eggs = new Bell("The bell for the eggs");
            Worker ann = Worker.attempt("ann", () -> eggs.setOn(timer, SOON));
            Everybody.settles();
            Expect.that(
                    ann.thrown() == null,
                    WRONG_RESULT,
                    "Another timer was closed, not ann's; her set() %s.",
                    endOf(ann));
            eggs.expectOnTime();
        });
    }

    private static void close(KitchenTimer timer) {
        Worker.start("cook", timer::close).join();
    }

    private static void closedWhileABellRings() {
        KitchenTimer timer = new KitchenTimer();
        Gate ringing = new Gate("the first bell is ringing");
        Bell second = new Bell("A second bell");
        timer.set(Duration.ZERO, ringing::pass);
        ringing.awaitArrivals(1);
        second.setOn(timer, Duration.ZERO);
        Everybody.settles();
        boolean wasFirst = second.hasRung();
        Worker cook = Worker.start("cook", timer::close);
        Everybody.settles();
        boolean closed = cook.ended();
        ringing.open();
        cook.join();
        Everybody.settles();
        Expect.that(
                wasFirst || !closed || !second.hasRung(),
                WRONG_RESULT,
                "While a bell was ringing, close() was called and returned; then the next bell, which had waited, rang.");
        expectNoThreads("A bell was ringing when the timer was closed, and has finished.");
    }

    private static void setAndClosedAtOnce() {
        KitchenTimer timer = new KitchenTimer();
        Bell cake = new Bell("The bell for the cake");
        Worker ann = Worker.attempt("ann", () -> cake.setOn(timer, LONG));
        Worker cook = Worker.start("cook", timer::close);
        cook.join();
        ann.join();
        Everybody.settles();
        expectRefusal(ann, true, "ann set a bell at the moment when the timer was closed");
        Expect.that(
                !cake.hasRung(),
                WRONG_RESULT,
                "ann set a bell to 40 minutes at the moment when the timer was closed; it rang.");
        expectNoThreads("A bell was set at the moment when the timer was closed.");
    }

    private static void expectClosed(KitchenTimer timer) {
        Bell late = new Bell("A bell that was set after close()");
        Worker ann = Worker.attempt("ann", () -> late.setOn(timer, SOON));
        Everybody.settles();
        expectRefusal(ann, false, "ann set a bell on a closed timer");
    }

    private static void expectRefusal(Worker ann, boolean mayReturn, String seen) {
        Throwable thrown = ann.thrown();
        Expect.that(
                thrown == null
                        ? mayReturn
                        : thrown instanceof IllegalStateException || thrown instanceof RejectedExecutionException,
                WRONG_RESULT,
                "%s; set() %s, expected IllegalStateException or RejectedExecutionException.",
                seen,
                endOf(ann));
    }

    private static String endOf(Worker worker) {
        Throwable thrown = worker.thrown();
        return thrown != null
                ? "threw " + thrown.getClass().getSimpleName()
                : worker.ended() ? "returned" : "does not end";
    }

    private static void expectNoThreads(String seen) {
        Everybody.settles();
        int left = Everybody.stillThere().size();
        Expect.that(left == 0, THREAD_LEAK, "%s Threads that are left: %d, expected none.", seen, left);
    }

    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void it_is_done_with_a_timer() {
        Submission.obeys(Rules.uses(Primitive.TIMER)
                .because("This exercise is about timers: one clock wakes all bells, and no thread sleeps for each."));
    }
}
