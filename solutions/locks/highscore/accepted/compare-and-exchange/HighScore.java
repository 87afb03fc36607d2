package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** compareAndExchange tells what was there instead, so that nobody has to look again. */
public class HighScore {
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        int seen = best.get();
        while (seen < score) {
            int found = best.compareAndExchange(seen, score);
            if (found == seen) {
                return;
            }
            seen = found;
        }
    }

    public int best() {
        return best.get();
    }
}
