package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes the pool with the first bell, after a look at a flag that close may set right then. */
public class KitchenTimer implements AutoCloseable {

    public interface Ticket {
        boolean cancel();
    }

    private final Object lock = new Object();
    private ScheduledThreadPoolExecutor clock;
    private volatile boolean closed;

    private ScheduledThreadPoolExecutor clock() {
        synchronized (lock) {
            if (clock == null) {
                clock = new ScheduledThreadPoolExecutor(1);
                clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
            }
            return clock;
        }
    }

    public Ticket set(Duration delay, Runnable bell) {
        if (closed) {
            throw new IllegalStateException("the timer is closed");
        }
        AtomicBoolean decided = new AtomicBoolean();
        clock().schedule(() -> {
            if (!closed && decided.compareAndSet(false, true)) {
                bell.run();
            }
        }, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
        return () -> decided.compareAndSet(false, true);
    }

    @Override
    public void close() {
        closed = true;
        synchronized (lock) {
            if (clock != null) {
                clock.shutdown();
            }
        }
    }
}
