package locks.lazy;

import java.util.function.Supplier;

/** Volatile fields are seen by everybody at once, and still two threads can find nothing at the same time. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private volatile T value;
    private volatile boolean made;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (!made) {
            value = supplier.get();
            made = true;
        }
        return value;
    }
}
