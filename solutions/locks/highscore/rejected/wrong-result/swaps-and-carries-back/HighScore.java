package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** Swaps the best out and carries it back if it was better: meanwhile it is gone. */
public class HighScore {
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        int mine = score;
        while (mine > best.get()) {
            mine = best.getAndSet(mine);
        }
    }

    public int best() {
        return best.get();
    }
}
