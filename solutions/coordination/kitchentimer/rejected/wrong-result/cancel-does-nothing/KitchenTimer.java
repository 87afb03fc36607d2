package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says true, and the bell rings all the same. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public Ticket set(Duration delay, Runnable bell) {
        clock.schedule(
                bell,
                delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> true;
    }

    public void close() {
        clock.shutdownNow();
    }
}
