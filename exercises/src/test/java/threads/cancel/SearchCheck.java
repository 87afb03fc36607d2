package threads.cancel;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import latchkey.check.Check;
import latchkey.check.Clock;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Schedules;
import latchkey.check.Worker;

class SearchCheck {
    private static final String NOT_WOKEN = "cancel() was called, and a step of the search waits; nobody wakes it.";

    private static final int REPEATS = 12;
    private static final Duration AT_ONCE = Duration.ofMillis(100);

    @Check(
            points = 1,
            exposes = {HANGS, WRONG_THREAD})
    void start_returns_at_once() {
        Schedules.atMost(30).wherePollingIsFine().prove(() -> {
            Gate computing = new Gate("what a step computes");
            Worker ann = new WatchedSteps(computing::pass).startedBy("ann");
            Everybody.settles();
            Expect.that(ann.ended(), HANGS, "A step is in progress, and ann's start() has not returned.");
        });
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, TOO_MANY_INSIDE, NOT_CONCURRENT})
    void the_step_is_taken_again_and_again() {
        Schedules.atMost(30).wherePollingIsFine().prove(() -> {
            Gate last = new Gate(
                    "step " + REPEATS,
                    WRONG_RESULT,
                    "The search was started and nobody has cancelled it; it does not get to step " + REPEATS + ".");
            new WatchedSteps(REPEATS, last::passInterruptibly).startedBy("ann").join();
            last.awaitArrivals(1);
        });
        Schedules.atMost(20).wherePollingIsFine().prove(() -> {
            Gate first = new Gate("what a step of the first search computes");
            Gate second = new Gate(
                    "what a step of the second search computes",
                    NOT_CONCURRENT,
                    "While one search is in the middle of a step, another one never begins its own.");
            new WatchedSteps(first::pass).startedBy("ann").join();
            first.awaitArrivals(1);
            new WatchedSteps(second::pass).startedBy("bob").join();
            second.awaitArrivals(1);
        });
    }

    @Check(
            points = 1,
            exposes = {IGNORES_INTERRUPT, PROCEEDS_EARLY, TOO_LATE, DATA_RACE, BUSY_WAIT, SLEEPS_INSTEAD})
    void a_step_that_waits_is_woken_at_once() {
        Schedules.atMost(40).prove(() -> {
            Gate clue = new Gate("a clue");
            Duration[] woken = new Duration[1];
            WatchedSteps steps = new WatchedSteps(() -> {
                try {
                    clue.passInterruptibly();
                } finally {
                    woken[0] = woken[0] == null ? Clock.now() : woken[0];
                }
            });
            steps.startedBy("ann").join();
            clue.awaitArrivals(1);
            Duration before = Clock.now();
            Worker bob = steps.cancelledBy("bob");
            Everybody.settles();
            Expect.that(
                    steps.begun > 1 || clue.waiting() == 0,
                    IGNORES_INTERRUPT,
                    "A step was waiting when bob called cancel(), and goes on waiting; expected is that it is woken.");
            Expect.that(
                    clue.waiting() == 0,
                    IGNORES_INTERRUPT,
                    "bob's cancel() woke a step that was waiting; then another step began, and nobody wakes that one.");
            long late = woken[0].minus(before).toMillis();
            Expect.that(
                    late <= AT_ONCE.toMillis(),
                    TOO_LATE,
                    "A step was waiting when bob called cancel(); it was woken %d ms later, expected at once.",
                    late);
            bob.join();
            expectNobodyIsLeft();
        });
    }

    @Check(
            points = 1,
            exposes = {PROCEEDS_EARLY, IGNORES_INTERRUPT, HANGS, DEADLOCK, LOST_WAKEUP, BUSY_WAIT, SLEEPS_INSTEAD})
    void a_step_that_computes_is_let_finish_and_then_the_search_ends() {
        Schedules.atMost(40).prove(() -> {
            Gate result = new Gate("what the step computes");
            Gate clue = new Gate("a clue", IGNORES_INTERRUPT, NOT_WOKEN);
            cancelledInTheMiddle(result, new WatchedSteps(() -> {
                result.pass();
                clue.passInterruptibly();
            }));
        });
        Schedules.atMost(40).prove(() -> {
            Gate result = new Gate("what the step computes");
            cancelledInTheMiddle(result, new WatchedSteps(result::pass));
        });
        Schedules.atMost(40).prove(() -> {
            Gate clue = new Gate(
                    "a clue",
                    IGNORES_INTERRUPT,
                    "A step was interrupted, kept that to itself and returned; then the search began another step.");
            WatchedSteps steps = new WatchedSteps(() -> {
                try {
                    clue.passInterruptibly();
                } catch (InterruptedException e) {
                    Everybody.mayComeIn();
                }
            });
            steps.startedBy("ann").join();
            clue.awaitArrivals(1);
            steps.cancelledBy("bob").join();
            expectNobodyIsLeft();
        });
    }

    private static void cancelledInTheMiddle(Gate result, WatchedSteps steps) {
        steps.startedBy("ann").join();
        result.awaitArrivals(1);
        Worker bob = steps.cancelledBy("bob");
        Everybody.settles();
        result.open();
        bob.join();
        expectNobodyIsLeft();
    }

    @Check(
            points = 2,
            exposes = {PROCEEDS_EARLY, IGNORES_INTERRUPT, DATA_RACE, THREAD_LEAK, WRONG_RESULT, HANGS})
    void after_cancel_no_step_is_running_or_will_start() {
        Schedules.atMost(100).prove(() -> {
            Gate clue = new Gate("a clue", IGNORES_INTERRUPT, NOT_WOKEN);
            WatchedSteps steps = new WatchedSteps(WatchedSteps.FEW, clue::passInterruptibly);
            steps.startedBy("ann").join();
            steps.cancelledBy("bob").join();
            expectNobodyIsLeft();
        });
        Schedules.atMost(100).prove(() -> {
            Gate clue = new Gate("a clue", IGNORES_INTERRUPT, NOT_WOKEN);
            WatchedSteps steps = new WatchedSteps(WatchedSteps.FEW, clue::passInterruptibly);
            Worker ann = steps.startedBy("ann");
            Worker bob = steps.cancelledBy("bob");
            ann.join();
            bob.join();
            expectNobodyIsLeft();
        });
        Schedules.atMost(40).prove(SearchCheck::cancelledAsItStarts);
        Schedules.atMost(20).prove(SearchCheck::anotherGoesOn);
    }

    /** A step is in progress, and the one who calls start() may still be in the middle of it. */
    private static void cancelledAsItStarts() {
        Gate result = new Gate("what the step computes");
        WatchedSteps steps = new WatchedSteps(result::pass);
        Worker ann = steps.startedBy("ann");
        result.awaitArrivals(1);
        Worker bob = steps.cancelledBy("bob");
        Everybody.settles();
        result.open();
        ann.join();
        bob.join();
        expectNobodyIsLeft();
    }

    private static void anotherGoesOn() {
        Gate clue = new Gate("a clue for the first search");
        Gate other = new Gate("a clue for the second search");
        Gate third = new Gate(
                "a clue for the third search",
                WRONG_RESULT,
                "One search was cancelled, and then another one was started; it takes no steps.");
        WatchedSteps first = new WatchedSteps(clue::passInterruptibly);
        first.startedBy("ann").join();
        new WatchedSteps(other::passInterruptibly).startedBy("ann").join();
        clue.awaitArrivals(1);
        other.awaitArrivals(1);
        first.cancelledBy("bob").join();
        Expect.that(
                other.waiting() == 1,
                WRONG_RESULT,
                "Two searches were going on, and bob cancelled one of them; a step of the other one was interrupted.");
        new WatchedSteps(third::passInterruptibly).startedBy("cleo").join();
        third.awaitArrivals(1);
    }

    @Check(
            points = 1,
            exposes = {PROCEEDS_EARLY, WRONG_RESULT, HANGS, LOST_WAKEUP, LEAKED_PERMIT, BUSY_WAIT})
    void to_cancel_twice_is_harmless() {
        Schedules.atMost(40).prove(() -> {
            Gate clue = new Gate("a clue");
            WatchedSteps steps = new WatchedSteps(clue::passInterruptibly);
            steps.startedBy("ann").join();
            steps.cancelledBy("bob").join();
            steps.cancelledBy("cleo").join();
        });
        Schedules.atMost(60).prove(() -> {
            Gate result = new Gate("what the step computes");
            WatchedSteps steps = new WatchedSteps(result::pass);
            steps.startedBy("ann").join();
            result.awaitArrivals(1);
            Worker bob = steps.cancelledBy("bob");
            Worker cleo = steps.cancelledBy("cleo");
            Everybody.settles();
            result.open();
            bob.join();
            cleo.join();
        });
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, HANGS})
    void after_cancel_before_start_nothing_runs() {
        Schedules.atMost(30)
                .orStuck(HANGS, "bob called cancel() before anybody had started the search, and it never returns.")
                .prove(() -> {
                    WatchedSteps steps = new WatchedSteps(() -> {});
                    steps.cancelledBy("bob").join();
                    steps.startedBy("ann").join();
                    Everybody.settles();
                    steps.cancelledBy("cleo").join();
                    expectNobodyIsLeft();
                });
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, HANGS, DATA_RACE})
    void finished_tells_whether_the_search_is_over() {
        Schedules.atMost(40).prove(FinishedScenarios::askedAllAlong);
        Schedules.atMost(20).prove(FinishedScenarios::askedAfterCancelBeforeStart);
        Schedules.atMost(120).prove(FinishedScenarios::askedFromStartToCancel);
        Schedules.atMost(240).prove(FinishedScenarios::askedAsItStartsAndIsCancelled);
        Schedules.atMost(60).prove(FinishedScenarios::askedWhileItStartsAndEnds);
    }

    @Check(
            points = 1,
            exposes = {IGNORES_INTERRUPT})
    void whoever_is_interrupted_in_cancel_leaves() {
        Schedules.atMost(40).prove(() -> {
            Gate result = new Gate("what the step computes");
            WatchedSteps steps = new WatchedSteps(result::pass);
            steps.startedBy("ann").join();
            result.awaitArrivals(1);
            Worker bob = Worker.attempt("bob", steps.search::cancel);
            bob.interrupt();
            Everybody.settles();
            Expect.that(
                    bob.ended(),
                    IGNORES_INTERRUPT,
                    "A step is computing; bob was interrupted in cancel(), and goes on waiting.");
            Expect.that(
                    bob.thrown() != null,
                    IGNORES_INTERRUPT,
                    "A step is computing; bob was interrupted in cancel(), and it returned as if the search were over.");
            Expect.that(
                    bob.thrown() instanceof InterruptedException,
                    IGNORES_INTERRUPT,
                    "bob was interrupted in cancel(); it threw %s, expected InterruptedException.",
                    bob.thrown().getClass().getSimpleName());
        });
    }

    private static void expectNobodyIsLeft() {
        Everybody.settles();
        Expect.that(
                Everybody.stillThere().isEmpty(),
                THREAD_LEAK,
                "cancel() has returned, and a thread of the search stays behind; expected is that it ends by itself.");
    }
}
