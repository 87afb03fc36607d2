package locks.lazy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The first one puts an empty future in place and completes it; the others join it and try again if it failed. */
public class Lazy<T> {
    private final AtomicReference<CompletableFuture<T>> place = new AtomicReference<>();
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        while (true) {
            CompletableFuture<T> mine = new CompletableFuture<>();
            CompletableFuture<T> there = place.compareAndExchange(null, mine);
            if (there == null) {
                return make(mine);
            }
            try {
                return there.join();
            } catch (CompletionException e) {
                place.compareAndSet(there, null);
            }
        }
    }

    private T make(CompletableFuture<T> mine) {
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
