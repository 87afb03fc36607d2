package locks.lazy;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Whoever is interrupted while waiting leaves with an exception, the flag set again, and frees no permit. */
public class Lazy<T> {
    private final Semaphore key = new Semaphore(1);
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        try {
            key.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the value", e);
        }
        try {
            if (!made) {
                value = supplier.get();
                made = true;
            }
            return value;
        } finally {
            key.release();
        }
    }
}
