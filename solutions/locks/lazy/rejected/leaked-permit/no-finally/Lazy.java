package locks.lazy;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** When the supplier throws, the one permit is never given back. */
public class Lazy<T> {
    private final Semaphore key = new Semaphore(1);
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        key.acquireUninterruptibly();
        if (!made) {
            value = supplier.get();
            made = true;
        }
        T result = value;
        key.release();
        return result;
    }
}
