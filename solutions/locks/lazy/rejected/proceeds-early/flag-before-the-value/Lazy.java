package locks.lazy;

import java.util.function.Supplier;

/** The flag is set before the value is there: whoever looks in between leaves with null. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private volatile T value;
    private volatile boolean made;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (!made) {
            synchronized (this) {
                if (!made) {
                    made = true;
                    try {
                        value = supplier.get();
                    } catch (RuntimeException | Error e) {
                        made = false;
                        throw e;
                    }
                }
            }
        }
        return value;
    }
}
