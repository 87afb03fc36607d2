package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** The greater of the two is worked out first and set afterwards, whatever has come in between. */
public class HighScore {
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        best.set(Math.max(best.get(), score));
    }

    public int best() {
        return best.get();
    }
}
