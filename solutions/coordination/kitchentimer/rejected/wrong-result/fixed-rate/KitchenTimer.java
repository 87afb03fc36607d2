package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Repeats: the bell rings again and again. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public Ticket set(Duration delay, Runnable bell) {
        AtomicBoolean decided = new AtomicBoolean();
        clock.scheduleAtFixedRate(
                () -> {
                    if (!decided.get()) {
                        bell.run();
                    }
                },
                delay.toNanos(), 60_000_000_000L, TimeUnit.NANOSECONDS);
        return () -> decided.compareAndSet(false, true);
    }

    public void close() {
        clock.shutdownNow();
    }
}
