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

    /** How often it is looked for. */
    static final int OUTSIDE_ROUNDS = (int) (2_000 * SCALE);

    /** How long threads get to unwind after a run. */
    static final long UNWIND_MILLIS = (long) (2_000 * SCALE);

    /** How much processor time a thread may use between two scheduling points before somebody looks at it. */
    static final long UNWATCHED_CPU_NANOS = (long) (5_000_000_000L * SCALE);

    /** How long a thread may block outside the scheduler's view. */
    static final long UNSEEN_BLOCK_MILLIS = (long) (20_000 * SCALE);

    /** How long the second opinion on real threads gets, which is a hundred times what it needs. */
    public static final long REAL_THREADS_MILLIS = (long) (10_000 * SCALE);

    /** How long a child program gets. */
    public static final long CHILD_MILLIS = (long) (60_000 * SCALE);

    private Patience() {}
}
