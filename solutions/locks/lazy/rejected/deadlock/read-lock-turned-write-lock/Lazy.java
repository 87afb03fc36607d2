package locks.lazy;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Asks for the write lock with the read lock in hand, and waits for itself. */
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
            if (!made) {
                lock.writeLock().lock();
                try {
                    if (!made) {
                        value = supplier.get();
                        made = true;
                    }
                } finally {
                    lock.writeLock().unlock();
                }
            }
            return value;
        } finally {
            lock.readLock().unlock();
        }
    }
}
