package coordination.kitchentimer;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Looks whether the timer is closed and puts the bell on the list afterwards, when close may have gone through it. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Set<CompletableFuture<Boolean>> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public Ticket set(Duration delay, Runnable bell) {
        if (closed) {
            throw new IllegalStateException("The kitchen is closed.");
        }
        CompletableFuture<Boolean> time = new CompletableFuture<>();
        pending.add(time);
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
