package locks.lazy;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Unlocks after a RuntimeException; an Error passes the catch by and takes the lock along. */
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
        try {
            if (!made) {
                value = supplier.get();
                made = true;
            }
        } catch (RuntimeException e) {
            lock.unlock();
            throw e;
        }
        T result = value;
        lock.unlock();
        return result;
    }
}
