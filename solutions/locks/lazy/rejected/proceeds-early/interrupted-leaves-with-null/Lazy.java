package locks.lazy;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Whoever is interrupted while waiting gets null, as if that were the value. */
public class Lazy<T> {
    private final AtomicReference<FutureTask<T>> current = new AtomicReference<>();
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        FutureTask<T> mine = new FutureTask<>(supplier::get);
        FutureTask<T> task = current.compareAndExchange(null, mine);
        if (task == null) {
            task = mine;
            mine.run();
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            current.compareAndSet(task, null);
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
