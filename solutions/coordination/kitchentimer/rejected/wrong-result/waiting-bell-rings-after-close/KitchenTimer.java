package coordination.kitchentimer;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Close cancels what is not due yet, but a bell that waits behind a ringing one is forgotten. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Set<CompletableFuture<Boolean>> pending = ConcurrentHashMap.newKeySet();
    private final ExecutorService ringer = Executors.newSingleThreadExecutor();
    private boolean closed;

    public synchronized Ticket set(Duration delay, Runnable bell) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        CompletableFuture<Boolean> time = new CompletableFuture<>();
        pending.add(time);
        time.completeOnTimeout(true, delay.toNanos(), TimeUnit.NANOSECONDS).thenAccept(rings -> {
            pending.remove(time);
            if (rings) {
                ringer.execute(bell);
            }
        });
        return () -> time.complete(false);
    }

    public synchronized void close() {
        closed = true;
        pending.forEach(time -> time.complete(false));
        ringer.shutdown();
    }
}
