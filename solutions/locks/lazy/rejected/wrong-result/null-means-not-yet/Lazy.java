package locks.lazy;

import java.util.function.Supplier;

/** The textbook's double-checked locking: null stands for "not yet", so that a null is made again and again. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private volatile T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        T seen = value;
        if (seen == null) {
            synchronized (this) {
                seen = value;
                if (seen == null) {
                    seen = supplier.get();
                    value = seen;
                }
            }
        }
        return seen;
    }
}
