package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Rings while it holds the lock that set needs. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public synchronized Ticket set(Duration delay, Runnable bell) {
        boolean[] decided = new boolean[1];
        clock.schedule(
                () -> {
                    synchronized (this) {
                        if (!decided[0]) {
                            decided[0] = true;
                            bell.run();
                        }
                    }
                },
                delay.toNanos(),
                TimeUnit.NANOSECONDS);
        return () -> {
            synchronized (this) {
                boolean inTime = !decided[0];
                decided[0] = true;
                return inTime;
            }
        };
    }

    public synchronized void close() {
        clock.shutdownNow();
    }
}
