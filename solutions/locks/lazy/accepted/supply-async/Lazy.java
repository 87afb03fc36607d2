package locks.lazy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Another thread runs the supplier, begun by the first get(); the cause is taken out of its wrapping. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private CompletableFuture<T> future;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        CompletableFuture<T> mine;
        synchronized (this) {
            if (future == null) {
                future = CompletableFuture.supplyAsync(supplier::get);
            }
            mine = future;
        }
        try {
            return mine.join();
        } catch (CompletionException e) {
            synchronized (this) {
                if (future == mine) {
                    future = null;
                }
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
