package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The executor is made when the first bell is set, and a lock keeps set and close apart. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private ScheduledExecutorService clock;
    private boolean closed;

    private synchronized ScheduledExecutorService clock() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        if (clock == null) {
            clock = Executors.newScheduledThreadPool(2);
        }
        return clock;
    }

    public Ticket set(Duration delay, Runnable bell) {
        AtomicBoolean decided = new AtomicBoolean();
        Runnable task = () -> {
            if (!decided.getAndSet(true)) {
                bell.run();
            }
        };
        clock().schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> !decided.getAndSet(true);
    }

    public synchronized void close() {
        closed = true;
        if (clock != null) {
            clock.shutdownNow();
        }
    }
}
