package locks.highscore;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A VarHandle, and a swap that goes on with what it has found. */
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
        int seen = best();
        while (seen < score) {
            int witness = (int) BEST.compareAndExchange(this, seen, score);
            if (witness == seen) {
                return;
            }
            seen = witness;
        }
    }

    public int best() {
        return (int) BEST.getVolatile(this);
    }
}
