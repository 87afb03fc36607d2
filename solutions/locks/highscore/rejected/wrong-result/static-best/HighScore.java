package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** One best score for all games. */
public class HighScore {
    private static final AtomicInteger BEST = new AtomicInteger();

    public void submit(int score) {
        BEST.accumulateAndGet(score, Math::max);
    }

    public int best() {
        return BEST.get();
    }
}
