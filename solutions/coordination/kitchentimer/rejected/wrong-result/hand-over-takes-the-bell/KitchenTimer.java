package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The clock takes the bell when it hands it over to the ringer: while it queues there, cancel says that it has begun. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService ringer = Executors.newSingleThreadExecutor();

    public Ticket set(Duration delay, Runnable bell) {
        AtomicBoolean taken = new AtomicBoolean();
        Runnable handOver = () -> {
            if (taken.compareAndSet(false, true)) {
                ringer.execute(bell);
            }
        };
        clock.schedule(handOver, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> taken.compareAndSet(false, true);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        ringer.shutdownNow();
    }
}
