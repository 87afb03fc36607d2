package locks.highscore;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** A volatile field and an updater that knows it. */
public class HighScore {
    private static final AtomicIntegerFieldUpdater<HighScore> BEST =
            AtomicIntegerFieldUpdater.newUpdater(HighScore.class, "best");

    private volatile int best;

    public void submit(int score) {
        int seen;
        do {
            seen = best;
        } while (seen < score && !BEST.weakCompareAndSet(this, seen, score));
    }

    public int best() {
        return best;
    }
}
