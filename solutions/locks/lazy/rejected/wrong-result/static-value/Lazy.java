package locks.lazy;

import java.util.function.Supplier;

/** The value is static: the second Lazy returns what the first one's supplier has made. */
public class Lazy<T> {
    private static volatile Object value;
    private static volatile boolean made;

    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        if (!made) {
            synchronized (Lazy.class) {
                if (!made) {
                    value = supplier.get();
                    made = true;
                }
            }
        }
        return (T) value;
    }
}
