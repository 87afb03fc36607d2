package locks.lazy;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A virtual thread makes the value while the caller holds the lock and waits for it. */
public class Lazy<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;
    private Throwable failure;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        lock.lock();
        try {
            if (!made) {
                make();
            }
            return value;
        } finally {
            lock.unlock();
        }
    }

    private void make() {
        failure = null;
        Thread maker = Thread.startVirtualThread(() -> {
            try {
                value = supplier.get();
            } catch (Throwable t) {
                failure = t;
            }
        });
        boolean interrupted = false;
        while (true) {
            try {
                maker.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        made = true;
    }
}
