package threads.cancel;

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Headcount;
import latchkey.check.Worker;

/** A search, and what is known of its steps. */
final class WatchedSteps {
    static final int FEW = 3;

    final Search search = new Search(this::step);
    final Headcount inside = new Headcount();
    private final Thread[] starter = new Thread[1];
    private final int few;
    private final Search.Step then;
    int begun;
    private boolean cancelled;
    private boolean cancelledBeforeStart;
    private boolean saidFinished;

    WatchedSteps(Search.Step each) {
        this(1, each);
    }

    /** Steps without a pause, and what is done from the n-th on. */
    WatchedSteps(int n, Search.Step then) {
        few = n;
        this.then = then;
    }

    private void step() throws InterruptedException {
        Expect.that(
                Thread.currentThread() != starter[0],
                WRONG_THREAD,
                "The thread that called start() has to take a step itself; expected is another thread.");
        begun++;
        int now = inside.enter();
        Expect.that(now == 1, TOO_MANY_INSIDE, "%d steps are in progress at the same time, expected one.", now);
        expectNotOver();
        try {
            if (begun < few) {
                Everybody.mayComeIn();
            } else {
                then.run();
            }
        } finally {
            inside.leave();
        }
    }

    private void expectNotOver() {
        Expect.that(
                !cancelledBeforeStart,
                WRONG_RESULT,
                "cancel() had returned before anybody called start(), and yet a step begins; expected is none.");
        Expect.that(
                !cancelled, PROCEEDS_EARLY, "cancel() has returned, and after that a step begins; expected is none.");
        Expect.that(
                !saidFinished, WRONG_RESULT, "finished() was true, and after that a step begins; expected is none.");
    }

    Worker startedBy(String name) {
        return Worker.start(name, () -> {
            starter[0] = Thread.currentThread();
            search.start();
        });
    }

    Worker cancelledBy(String name) {
        return Worker.start(name, () -> {
            search.cancel();
            Expect.that(
                    inside.inside() == 0,
                    PROCEEDS_EARLY,
                    "%s's cancel() has returned, and a step is still in progress.",
                    name);
            cancelled = true;
            cancelledBeforeStart |= starter[0] == null;
        });
    }

    void asks() {
        boolean answer = search.finished();
        saidFinished |= answer;
        Expect.that(
                !answer || inside.inside() == 0,
                WRONG_RESULT,
                "A step is in progress, and finished() is true; expected is false.");
    }

    void asksTwice() {
        asks();
        asks();
    }

    void expectFinished(String asker, boolean expected, String when) {
        Worker asks = Worker.start(asker, () -> {
            boolean answer = search.finished();
            Expect.that(answer == expected, WRONG_RESULT, "%s; finished() is %b, expected %b.", when, answer, expected);
        });
        Everybody.settles();
        Expect.that(asks.ended(), HANGS, "%s; finished() does not return.", when);
    }
}
