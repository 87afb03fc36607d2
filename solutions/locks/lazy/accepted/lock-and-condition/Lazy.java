package locks.lazy;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Waits at a condition without heed of interrupts; one signal each time is enough, since each who leaves passes it on. */
public class Lazy<T> {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Supplier<? extends T> supplier;
    private boolean busy;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        lock.lock();
        try {
            while (busy) {
                changed.awaitUninterruptibly();
            }
            if (made) {
                changed.signal();
                return value;
            }
            busy = true;
        } finally {
            lock.unlock();
        }
        try {
            T result = supplier.get();
            lock.lock();
            try {
                value = result;
                made = true;
            } finally {
                lock.unlock();
            }
            return result;
        } finally {
            lock.lock();
            try {
                busy = false;
                changed.signal();
            } finally {
                lock.unlock();
            }
        }
    }
}
