package locks.lazy;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Between giving back the read lock and getting the write lock another thread can make the value; nobody looks again. */
public class Lazy<T> {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        lock.readLock().lock();
        try {
            if (made) {
                return value;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            value = supplier.get();
            made = true;
            return value;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
