package locks.highscore;

import java.util.concurrent.atomic.AtomicReference;

/** Exchanges the entry in one step, and writes the score into it only then. */
public class HighScore {
    private static final class Entry {
        int score;
    }

    private final AtomicReference<Entry> best = new AtomicReference<>(new Entry());

    public void submit(int score) {
        Entry mine = new Entry();
        while (true) {
            Entry seen = best.get();
            if (seen.score >= score) {
                return;
            }
            if (best.compareAndSet(seen, mine)) {
                mine.score = score;
                return;
            }
        }
    }

    public int best() {
        return best.get().score;
    }
}
