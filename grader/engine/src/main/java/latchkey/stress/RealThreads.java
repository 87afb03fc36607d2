package latchkey.stress;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import latchkey.schedule.Patience;
import latchkey.schedule.Runs;

/**
 * Repeats a scenario on real threads, for a fixed small budget.
 *
 * <p>What it finds is wrong for sure; that it finds nothing means nothing. A repetition that does not end is given up
 * without a finding, since only the scheduler can tell a deadlock from a busy machine.
 */
public final class RealThreads {
    private static final int REPETITIONS = 200;
    private static final long BUDGET_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private RealThreads() {}

    /** Repeats the scenario, and returns what it threw first, if it did. */
    public static Optional<Throwable> repeat(Runs.Body scenario) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> repeat(scenario, thrown), "real-threads");
        thread.setDaemon(true);
        thread.start();
        thread.join(Patience.REAL_THREADS_MILLIS);
        return Optional.ofNullable(thrown.get());
    }

    private static void repeat(Runs.Body scenario, AtomicReference<Throwable> thrown) {
        long until = System.nanoTime() + BUDGET_NANOS;
        try {
            for (int i = 0; i < REPETITIONS && System.nanoTime() < until; i++) {
                scenario.run();
            }
        } catch (Throwable t) {
            thrown.set(t);
        }
    }
}
