package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Decides when the bell falls due, not when it begins: one that waits behind another is refused to cancel, and may never ring. */
public class KitchenTimer implements AutoCloseable {

    public interface Ticket {
        boolean cancel();
    }

    private final ExecutorService ringer = Executors.newSingleThreadExecutor();
    private volatile boolean closed;

    public Ticket set(Duration delay, Runnable bell) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        CompletableFuture<Void> due = new CompletableFuture<>();
        due.thenRunAsync(bell, ringer);
        due.completeOnTimeout(null, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> due.cancel(false);
    }

    @Override
    public void close() {
        closed = true;
        ringer.shutdownNow();
    }
}
