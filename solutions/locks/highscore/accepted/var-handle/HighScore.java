package locks.highscore;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A VarHandle over a volatile field, with weak tries in a loop. */
public class HighScore {
    private static final VarHandle BEST;

    static {
        try {
            BEST = MethodHandles.lookup().findVarHandle(HighScore.class, "best", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile int best;

    public void submit(int score) {
        for (int seen = best; seen < score; seen = best) {
            if (BEST.weakCompareAndSet(this, seen, score)) {
                return;
            }
        }
    }

    public int best() {
        return best;
    }
}
