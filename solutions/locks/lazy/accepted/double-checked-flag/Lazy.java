package locks.lazy;

import java.util.function.Supplier;

/** Double-checked: the volatile flag is written after the value, and so publishes it. */
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
                if (!made) {
                    value = supplier.get();
                    made = true;
                }
            }
        }
        return value;
    }
}
