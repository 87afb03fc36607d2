package locks.lazy;

import java.util.function.Supplier;

/** Double-checked on one volatile field, in which a mark of its own stands for "not yet". */
public class Lazy<T> {
    private static final Object NOT_YET = new Object();

    private final Supplier<? extends T> supplier;
    private volatile Object value = NOT_YET;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        Object seen = value;
        if (seen == NOT_YET) {
            synchronized (this) {
                seen = value;
                if (seen == NOT_YET) {
                    seen = supplier.get();
                    value = seen;
                }
            }
        }
        return (T) seen;
    }
}
