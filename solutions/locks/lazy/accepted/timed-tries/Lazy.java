package locks.lazy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Tries for the lock again and again, each time with some patience, until it has it. */
public class Lazy<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        enter();
        try {
            if (!made) {
                value = supplier.get();
                made = true;
            }
            return value;
        } finally {
            lock.unlock();
        }
    }

    private void enter() {
        boolean interrupted = false;
        boolean entered = false;
        while (!entered) {
            try {
                entered = lock.tryLock(50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
