package locks.lazy;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The quick way out returns between lock() and try, and keeps the lock. */
public class Lazy<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        lock.lock();
        if (made) {
            return value;
        }
        try {
            value = supplier.get();
            made = true;
            return value;
        } finally {
            lock.unlock();
        }
    }
}
