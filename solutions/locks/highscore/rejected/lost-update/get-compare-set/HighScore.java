package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** An atomic, but looking and setting are two steps of it. */
public class HighScore {
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        if (score > best.get()) {
            best.set(score);
        }
    }

    public int best() {
        return best.get();
    }
}
