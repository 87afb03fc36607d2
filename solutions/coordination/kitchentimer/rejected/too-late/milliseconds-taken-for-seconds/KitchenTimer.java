package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Gives milliseconds to a tool that has been told to take seconds. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public Ticket set(Duration delay, Runnable bell) {
        AtomicBoolean decided = new AtomicBoolean();
        clock.schedule(
                () -> {
                    if (decided.compareAndSet(false, true)) {
                        bell.run();
                    }
                },
                delay.toMillis(), TimeUnit.SECONDS);
        return () -> decided.compareAndSet(false, true);
    }

    public void close() {
        clock.shutdownNow();
    }
}
