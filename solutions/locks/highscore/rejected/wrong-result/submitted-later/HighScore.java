package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** Another thread does the work, and submit() does not wait for it. */
public class HighScore {
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        Thread.startVirtualThread(() -> best.accumulateAndGet(score, Math::max));
    }

    public int best() {
        return best.get();
    }
}
