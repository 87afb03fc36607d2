package locks.lazy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** After an exception the next one may try, but after an Error the failed future stays in place. */
public class Lazy<T> {
    private final AtomicReference<CompletableFuture<T>> place = new AtomicReference<>();
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> there = place.compareAndExchange(null, mine);
        if (there == null) {
            there = mine;
            try {
                mine.complete(supplier.get());
            } catch (RuntimeException e) {
                place.set(null);
                mine.completeExceptionally(e);
            } catch (Error e) {
                mine.completeExceptionally(e);
            }
        }
        try {
            return there.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
