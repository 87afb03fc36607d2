package locks.lazy;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Whoever hears late of a failed attempt clears the field, and throws away the one that went well since. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private final AtomicReference<FutureTask<T>> attempt = new AtomicReference<>();

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        FutureTask<T> task = attempt.get();
        if (task == null) {
            FutureTask<T> mine = new FutureTask<>(supplier::get);
            task = attempt.compareAndExchange(null, mine);
            if (task == null) {
                task = mine;
                mine.run();
            }
        }
        try {
            return await(task);
        } catch (ExecutionException e) {
            attempt.set(null);
            throw Lazy.<RuntimeException>unwrapped(e.getCause());
        }
    }

    private static <V> V await(FutureTask<V> task) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unwrapped(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
