package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Close throws pending bells away and waits until the one that is ringing has finished. */
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
                delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> decided.compareAndSet(false, true);
    }

    public void close() {
        clock.shutdownNow();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (clock.awaitTermination(1, TimeUnit.HOURS)) {
                        return;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
