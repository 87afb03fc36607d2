package threads.cancel;

import static latchkey.diagnosis.Diagnosis.WRONG_RESULT;

import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Worker;

/** Somebody asks whether the search is over. */
final class FinishedScenarios {
    private FinishedScenarios() {}

    static void askedAllAlong() {
        Gate result = new Gate("what the step computes");
        WatchedSteps steps = new WatchedSteps(result::pass);
        steps.expectFinished("cleo", false, "Nobody has started the search");
        steps.startedBy("ann").join();
        result.awaitArrivals(1);
        steps.expectFinished("dan", false, "A step is in progress");
        Worker bob = steps.cancelledBy("bob");
        Everybody.settles();
        Worker eve = Worker.start("eve", () -> {
            boolean answer = steps.search.finished();
            Expect.that(
                    !answer || steps.inside.inside() == 0,
                    WRONG_RESULT,
                    "bob has called cancel(), and a step is still computing; finished() is true, expected false.");
        });
        Everybody.settles();
        result.open();
        bob.join();
        eve.join();
        Everybody.settles();
        steps.expectFinished("finn", true, "The search was cancelled, and all threads have come to rest");
    }

    static void askedAfterCancelBeforeStart() {
        WatchedSteps steps = new WatchedSteps(() -> {});
        steps.cancelledBy("bob").join();
        steps.expectFinished("cleo", true, "The search was cancelled before its start");
        steps.startedBy("ann").join();
        Everybody.settles();
        steps.expectFinished("dan", true, "The search was cancelled, and then started");
    }

    /** Nobody but the one who asks can be held up half-way. */
    static void askedFromStartToCancel() {
        Gate result = new Gate("what the step computes");
        WatchedSteps steps = new WatchedSteps(result::pass);
        Worker ann = Worker.start("ann", () -> {
            steps.search.start();
            result.awaitArrivals(1);
            steps.search.cancel();
        });
        Worker eve = Worker.start("eve", steps::asks);
        Everybody.settles();
        result.open();
        ann.join();
        eve.join();
    }

    /** Who asks may hold up the one who starts, while somebody else cancels. */
    static void askedAsItStartsAndIsCancelled() {
        Gate clue = new Gate("a clue");
        WatchedSteps steps = new WatchedSteps(clue::passInterruptibly);
        Worker eve = Worker.start("eve", steps::asks);
        Worker ann = steps.startedBy("ann");
        Worker bob = steps.cancelledBy("bob");
        eve.join();
        ann.join();
        bob.join();
        Everybody.settles();
    }

    static void askedWhileItStartsAndEnds() {
        Gate clue = new Gate("a clue");
        WatchedSteps steps = new WatchedSteps(WatchedSteps.FEW, clue::passInterruptibly);
        Worker ann = steps.startedBy("ann");
        Worker bob = steps.cancelledBy("bob");
        Worker eve = Worker.start("eve", steps::asksTwice);
        ann.join();
        bob.join();
        eve.join();
    }
}
