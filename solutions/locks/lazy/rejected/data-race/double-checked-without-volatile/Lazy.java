package locks.lazy;

import java.util.function.Supplier;

/** Double-checked locking with plain fields: the first look is ordered with nothing. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

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
