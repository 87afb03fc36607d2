package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** The function given to updateAndGet returns a maximum that was worked out before. */
public class HighScore {
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        int better = Math.max(best.get(), score);
        best.updateAndGet(old -> better);
    }

    public int best() {
        return best.get();
    }
}
