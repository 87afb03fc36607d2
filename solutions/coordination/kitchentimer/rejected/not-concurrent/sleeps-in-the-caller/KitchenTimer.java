package coordination.kitchentimer;

import java.time.Duration;

/** Sleeps in set, and then rings. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private volatile boolean closed;

    public Ticket set(Duration delay, Runnable bell) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return () -> true;
        }
        bell.run();
        return () -> false;
    }

    public void close() {
        closed = true;
    }
}
