package locks.lazy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Whoever leaves without a value clears the task, also who was interrupted while it still runs: the next one begins another. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private final AtomicReference<FutureTask<T>> current = new AtomicReference<>();

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        FutureTask<T> task = current.get();
        if (task == null) {
            FutureTask<T> mine = new FutureTask<>(supplier::get);
            task = current.compareAndExchange(null, mine);
            if (task == null) {
                task = mine;
                mine.run();
            }
        }
        boolean good = false;
        try {
            T value = task.get();
            good = true;
            return value;
        } catch (ExecutionException e) {
            throw Lazy.<RuntimeException>same(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting");
        } finally {
            if (!good) {
                current.compareAndSet(task, null);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X same(Throwable t) throws X {
        throw (X) t;
    }
}
