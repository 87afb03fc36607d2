package locks.lazy;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Looks without the lock whether there is something to do, and only then locks. */
public class Lazy<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private Supplier<? extends T> supplier;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (supplier == null) {
            return value;
        }
        lock.lock();
        try {
            if (supplier != null) {
                value = supplier.get();
                supplier = null;
            }
            return value;
        } finally {
            lock.unlock();
        }
    }
}
