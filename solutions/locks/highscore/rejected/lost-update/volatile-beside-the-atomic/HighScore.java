package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;

/** The maximum is kept rightly in the atomic, and copied into a volatile field afterwards, in any order. */
public class HighScore {
    private final AtomicInteger exact = new AtomicInteger();
    private volatile int best;

    public void submit(int score) {
        best = exact.accumulateAndGet(score, Math::max);
    }

    public int best() {
        return best;
    }
}
