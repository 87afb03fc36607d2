package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A plain mark that the ringing thread and whoever cancels both use. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public Ticket set(Duration delay, Runnable bell) {
        boolean[] decided = new boolean[1];
        clock.schedule(
                () -> {
                    if (!decided[0]) {
                        decided[0] = true;
                        bell.run();
                    }
                },
                delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> {
            boolean inTime = !decided[0];
            decided[0] = true;
            return inTime;
        };
    }

    public void close() {
        clock.shutdownNow();
    }
}
