package coordination.kitchentimer;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * CompletableFuture's delayed executor does the waiting, one virtual thread does the ringing, and one lock decides
 * between ringing, calling off and closing.
 */
public class KitchenTimer implements AutoCloseable {

    public interface Ticket {
        boolean cancel();
    }

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final Object lock = new Object();
    private final ExecutorService ringer =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("ringer-", 0).factory());
    private boolean closed;

    private final class Bell implements Ticket, Runnable {
        private Runnable sound;

        Bell(Runnable sound) {
            this.sound = sound;
        }

        private Runnable takeSound() {
            Runnable taken = sound;
            sound = null;
            return taken;
        }

        @Override
        public boolean cancel() {
            synchronized (lock) {
                return takeSound() != null;
            }
        }

        @Override
        public void run() {
            Runnable mine;
            synchronized (lock) {
                mine = closed ? null : takeSound();
            }
            if (mine == null) {
                return;
            }
            try {
                mine.run();
            } catch (Throwable cracked) {
                // the others ring nevertheless
            }
        }
    }

    public Ticket set(Duration delay, Runnable sound) {
        Objects.requireNonNull(sound);
        long nanos = (delay.compareTo(LONGEST) > 0 ? LONGEST : delay).toNanos();
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException("the timer is closed");
            }
            Bell bell = new Bell(sound);
            CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, ringer).execute(bell);
            return bell;
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
        }
        ringer.shutdown();
    }
}
