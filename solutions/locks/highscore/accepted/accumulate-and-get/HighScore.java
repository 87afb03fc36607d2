package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** accumulateAndGet takes the greater of the two in one step. */
public class HighScore {
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        best.accumulateAndGet(score, Math::max);
    }

    public int best() {
        return best.get();
    }
}
