package locks.highscore;

import java.util.concurrent.atomic.AtomicReference;

/** Boxes the number it has seen once more: above 127 that is another object, and no try ever succeeds. */
public class HighScore {
    private final AtomicReference<Integer> best = new AtomicReference<>(0);

    public void submit(int score) {
        int seen;
        do {
            seen = best.get();
            if (seen >= score) {
                return;
            }
        } while (!best.compareAndSet(seen, score));
    }

    public int best() {
        return best.get();
    }
}
