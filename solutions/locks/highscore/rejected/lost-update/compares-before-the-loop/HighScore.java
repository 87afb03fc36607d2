package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** Asks once whether the score is better, and then puts it in place of whatever is there. */
public class HighScore {
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        if (score <= best.get()) {
            return;
        }
        int seen;
        do {
            seen = best.get();
        } while (!best.compareAndSet(seen, score));
    }

    public int best() {
        return best.get();
    }
}
