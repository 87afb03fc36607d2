package locks.lazy;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** An interrupted wait ends with an exception, but the flag is gone, and the caller's own loop runs on. */
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
