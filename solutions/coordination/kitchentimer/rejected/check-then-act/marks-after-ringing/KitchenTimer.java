package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Marks the bell as rung when it has finished, so that it can be cancelled while it rings. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public Ticket set(Duration delay, Runnable bell) {
        AtomicBoolean decided = new AtomicBoolean();
        clock.schedule(
                () -> {
                    if (!decided.get()) {
                        try {
                            bell.run();
                        } finally {
                            decided.set(true);
                        }
                    }
                },
                delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> decided.compareAndSet(false, true);
    }

    public void close() {
        clock.shutdownNow();
    }
}
