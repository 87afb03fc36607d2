package locks.lazy;

import java.util.function.Supplier;

/** Looks, then locks, and does not look again: who waited at the lock makes a second value. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private T value;
    private volatile boolean made;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (!made) {
            synchronized (this) {
                value = supplier.get();
                made = true;
            }
        }
        return value;
    }
}
