package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** Puts its own score up with getAndSet, and the old one again if that was better: for a moment the best goes down. */
public class HighScore {
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        int mine = score;
        while (true) {
            int old = best.getAndSet(mine);
            if (old <= mine) {
                return;
            }
            mine = old;
        }
    }

    public int best() {
        return best.get();
    }
}
