package locks.highscore;

import java.util.concurrent.atomic.AtomicReference;

/** An Integer in a reference: what is compared is the very object that was seen. */
public class HighScore {
    private final AtomicReference<Integer> best = new AtomicReference<>(0);

    public void submit(int score) {
        Integer seen;
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
