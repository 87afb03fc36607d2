package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** All timers share one static executor, and who closes one timer closes all. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private static final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public Ticket set(Duration delay, Runnable bell) {
        AtomicBoolean decided = new AtomicBoolean();
        clock.schedule(
                () -> {
                    if (decided.compareAndSet(false, true)) {
                        bell.run();
                    }
                },
                delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> decided.compareAndSet(false, true);
    }

    public void close() {
        clock.shutdownNow();
    }
}
