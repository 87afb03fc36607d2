package locks.lazy;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A FutureTask runs once in its life, and a failure counts: nobody ever tries again. */
public class Lazy<T> {
    private final FutureTask<T> task;

    public Lazy(Supplier<? extends T> supplier) {
        task = new FutureTask<>(supplier::get);
    }

    public T get() {
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) e.getCause();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
