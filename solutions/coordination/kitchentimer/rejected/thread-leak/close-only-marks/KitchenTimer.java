package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Close marks the timer as closed and drops the bells, but leaves the thread. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private boolean closed;

    public synchronized Ticket set(Duration delay, Runnable bell) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        AtomicBoolean decided = new AtomicBoolean();
        clock.schedule(
                () -> {
                    if (!isClosed() && decided.compareAndSet(false, true)) {
                        bell.run();
                    }
                },
                delay.toNanos(),
                TimeUnit.NANOSECONDS);
        return () -> decided.compareAndSet(false, true);
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    public synchronized void close() {
        closed = true;
    }
}
