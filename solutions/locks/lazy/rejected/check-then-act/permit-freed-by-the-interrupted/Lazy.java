package locks.lazy;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** The wait stands inside the try: whoever is interrupted in it frees a permit that they never had, and goes in. */
public class Lazy<T> {
    private final Semaphore key = new Semaphore(1);
    private final Supplier<? extends T> supplier;
    private volatile boolean made;
    private volatile T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (made) {
            return value;
        }
        try {
            key.acquire();
            if (!made) {
                value = supplier.get();
                made = true;
            }
            return value;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            key.release();
        }
    }
}
