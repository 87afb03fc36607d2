package locks.lazy;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Whoever comes first puts a FutureTask in place and runs it; a task that failed is taken away again. */
public class Lazy<T> {
    private final AtomicReference<FutureTask<T>> current = new AtomicReference<>();
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        FutureTask<T> task = current.get();
        while (task == null) {
            FutureTask<T> mine = new FutureTask<>(supplier::get);
            if (current.compareAndSet(null, mine)) {
                mine.run();
                task = mine;
            } else {
                task = current.get();
            }
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    current.compareAndSet(task, null);
                    throw launder(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException launder(Throwable cause) {
        if (cause instanceof RuntimeException e) {
            return e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return new IllegalStateException("a supplier declares no other", cause);
    }
}
