package locks.highscore;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Submits through a VarHandle and looks at the plain field. */
public class HighScore {
    private static final VarHandle BEST;

    static {
        try {
            BEST = MethodHandles.lookup().findVarHandle(HighScore.class, "best", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int best;

    public void submit(int score) {
        int seen;
        do {
            seen = (int) BEST.getVolatile(this);
            if (score <= seen) {
                return;
            }
        } while (!BEST.compareAndSet(this, seen, score));
    }

    public int best() {
        return best;
    }
}
