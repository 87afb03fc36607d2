package locks.lazy;

import java.util.function.Supplier;

/** The value is volatile, but "it was null" is noted in a plain flag that is read without the lock. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private volatile T value;
    private boolean wasNull;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        T seen = value;
        if (seen != null || wasNull) {
            return seen;
        }
        synchronized (this) {
            if (value == null && !wasNull) {
                T made = supplier.get();
                if (made == null) {
                    wasNull = true;
                }
                value = made;
            }
            return value;
        }
    }
}
