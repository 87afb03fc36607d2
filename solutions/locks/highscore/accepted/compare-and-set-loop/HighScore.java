package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** Looks, and tries to exchange what it has seen, until nobody has come in between. */
public class HighScore {
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        int seen = best.get();
        while (score > seen && !best.compareAndSet(seen, score)) {
            seen = best.get();
        }
    }

    public int best() {
        return best.get();
    }
}
