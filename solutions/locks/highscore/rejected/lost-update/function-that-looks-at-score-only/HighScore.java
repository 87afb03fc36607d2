package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** accumulateAndGet is asked to keep the new score, after a look of one's own. */
public class HighScore {
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        if (best() < score) {
            best.accumulateAndGet(score, (old, mine) -> mine);
        }
    }

    public int best() {
        return best.get();
    }
}
