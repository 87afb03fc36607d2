package locks.lazy;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Eager on another thread: the supplier has begun before anybody asks. */
public class Lazy<T> {
    private final CompletableFuture<T> future;

    public Lazy(Supplier<? extends T> supplier) {
        future = CompletableFuture.supplyAsync(supplier::get);
    }

    public T get() {
        return future.join();
    }
}
