package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Shuts down and trusts the policy, and bells that are due behind a long one ring after close. */
public class KitchenTimer implements AutoCloseable {

    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1);

    public KitchenTimer() {
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        clock.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
    }

    public Ticket set(Duration delay, Runnable bell) {
        AtomicBoolean decided = new AtomicBoolean();
        clock.schedule(() -> {
            if (decided.compareAndSet(false, true)) {
                bell.run();
            }
        }, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
        return () -> decided.compareAndSet(false, true);
    }

    @Override
    public void close() {
        clock.shutdown();
    }
}
