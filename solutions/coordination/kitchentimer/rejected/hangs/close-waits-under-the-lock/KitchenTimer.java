package coordination.kitchentimer;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Close waits for the ringing bell and holds the lock without which that bell cannot finish. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Set<Runnable> ringing = new HashSet<>();

    public Ticket set(Duration delay, Runnable bell) {
        AtomicBoolean decided = new AtomicBoolean();
        clock.schedule(
                () -> {
                    if (decided.compareAndSet(false, true)) {
                        begins(bell);
                        try {
                            bell.run();
                        } finally {
                            ends(bell);
                        }
                    }
                },
                delay.toNanos(),
                TimeUnit.NANOSECONDS);
        return () -> decided.compareAndSet(false, true);
    }

    private synchronized void begins(Runnable bell) {
        ringing.add(bell);
    }

    private synchronized void ends(Runnable bell) {
        ringing.remove(bell);
    }

    public synchronized void close() {
        clock.shutdownNow();
        try {
            clock.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
