package coordination.kitchentimer;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Each bell is a CompletableFuture that time completes, unless cancel does so first. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Set<CompletableFuture<Boolean>> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public Ticket set(Duration delay, Runnable bell) {
        CompletableFuture<Boolean> time = new CompletableFuture<>();
        pending.add(time);
        if (closed) {
            time.complete(false);
            pending.remove(time);
            throw new IllegalStateException("The kitchen is closed.");
        }
        time.completeOnTimeout(true, delay.toNanos(), TimeUnit.NANOSECONDS).thenAcceptAsync(rings -> {
            pending.remove(time);
            if (rings) {
                bell.run();
            }
        });
        return () -> time.complete(false);
    }

    public void close() {
        closed = true;
        pending.forEach(time -> time.complete(false));
    }
}
