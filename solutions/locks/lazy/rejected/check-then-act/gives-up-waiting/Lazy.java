package locks.lazy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Waits ten seconds for the lock and then makes a value of its own; a slow supplier runs twice. */
public class Lazy<T> {
    private final ReentrantLock lock = new ReentrantLock();
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
        boolean locked = false;
        try {
            locked = lock.tryLock(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            if (!made) {
                value = supplier.get();
                made = true;
            }
            return value;
        } finally {
            if (locked) {
                lock.unlock();
            }
        }
    }
}
