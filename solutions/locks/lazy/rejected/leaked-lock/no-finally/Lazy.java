package locks.lazy;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** When the supplier throws, nobody unlocks. */
public class Lazy<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<? extends T> supplier;
    private volatile boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (made) {
            return value;
        }
        lock.lock();
        if (!made) {
            value = supplier.get();
            made = true;
        }
        lock.unlock();
        return value;
    }
}
