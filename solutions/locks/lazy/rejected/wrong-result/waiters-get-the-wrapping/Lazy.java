package locks.lazy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Whoever runs the supplier gets its exception; whoever waited gets it wrapped in a CompletionException. */
public class Lazy<T> {
    private final AtomicReference<CompletableFuture<T>> place = new AtomicReference<>();
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> there = place.compareAndExchange(null, mine);
        if (there != null) {
            return there.join();
        }
        try {
            T value = supplier.get();
            mine.complete(value);
            return value;
        } catch (Throwable t) {
            place.set(null);
            mine.completeExceptionally(t);
            throw t;
        }
    }
}
