package locks.lazy;

import java.util.function.Supplier;

/** The caller gets another exception than the supplier's, with the supplier's inside. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public synchronized T get() {
        if (!made) {
            try {
                value = supplier.get();
            } catch (RuntimeException e) {
                throw new IllegalStateException("the value could not be made", e);
            }
            made = true;
        }
        return value;
    }
}
