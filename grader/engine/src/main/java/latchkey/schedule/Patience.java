package latchkey.schedule;

/**
 * How long the engine waits for what it does not control, in real time.
 *
 * <p>None of these decides whether a submission is right: running out of patience makes a run inconclusive.
 */
public final class Patience {
    /** Scales all of them; {@code -Dlatchkey.patience=3} for a slow machine. */
    public static final double SCALE = Double.parseDouble(System.getProperty("latchkey.patience", "1"));

    /** How long one look for a wake-up from outside takes. */
    static final long OUTSIDE_ROUND_NANOS = 1_000_000;

    private static final int OUTSIDE_ROUNDS = 2_000;
    private static final long UNWIND_NANOS = 2_000_000_000L;
    private static final long UNWATCHED_CPU_NANOS = 5_000_000_000L;
    private static final long UNSEEN_BLOCK_NANOS = 20_000_000_000L;

    private static volatile double scale = SCALE;

    /** How long the second opinion on real threads gets, which is a hundred times what it needs. */
    public static final long REAL_THREADS_MILLIS = (long) (10_000 * SCALE);

    /** How long a child program gets. */
    public static final long CHILD_MILLIS = (long) (60_000 * SCALE);

    private Patience() {}

    /** For tests of what happens when it runs out; those it would keep waiting are the four below. */
    static void scale(double scale) {
        Patience.scale = scale;
    }

    /** How often a wake-up from outside is looked for. */
    static int outsideRounds() {
        return (int) (OUTSIDE_ROUNDS * scale);
    }

    /** How long threads get to unwind after a run. */
    static long unwindNanos() {
        return (long) (UNWIND_NANOS * scale);
    }

    /** How much processor time a thread may use between two scheduling points. */
    static long unwatchedCpuNanos() {
        return (long) (UNWATCHED_CPU_NANOS * scale);
    }

    /** How long a thread may block outside the scheduler's view. */
    static long unseenBlockNanos() {
        return (long) (UNSEEN_BLOCK_NANOS * scale);
    }
}
