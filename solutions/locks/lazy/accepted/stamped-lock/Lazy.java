package locks.lazy;

import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/** An optimistic look first; if that does not hold or nothing is there, it looks again under the write lock. */
public class Lazy<T> {
    private final StampedLock lock = new StampedLock();
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        long seen = lock.tryOptimisticRead();
        boolean wasMade = made;
        T was = value;
        if (lock.validate(seen) && wasMade) {
            return was;
        }
        long stamp = lock.writeLock();
        try {
            if (!made) {
                value = supplier.get();
                made = true;
            }
            return value;
        } finally {
            lock.unlockWrite(stamp);
        }
    }
}
