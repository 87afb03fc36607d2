package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Two atomic flags, each looked at before the other is set. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public Ticket set(Duration delay, Runnable bell) {
        AtomicBoolean rung = new AtomicBoolean();
        AtomicBoolean cancelled = new AtomicBoolean();
        clock.schedule(
                () -> {
                    if (!cancelled.get()) {
                        rung.set(true);
                        bell.run();
                    }
                },
                delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> {
            if (rung.get()) {
                return false;
            }
            cancelled.set(true);
            return true;
        };
    }

    public void close() {
        clock.shutdownNow();
    }
}
