package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Cancels first and then looks whether the bell has begun, which may be just about to say so. */
public class KitchenTimer implements AutoCloseable {

    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public Ticket set(Duration delay, Runnable bell) {
        AtomicBoolean begun = new AtomicBoolean();
        Future<?> plan = clock.schedule(() -> {
            begun.set(true);
            bell.run();
        }, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> plan.cancel(false) && !begun.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
