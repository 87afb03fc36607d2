package locks.lazy;

import java.util.function.Supplier;

/** The lock is the supplier, and the supplier is forgotten: who comes in between locks null. */
public class Lazy<T> {
    private volatile Supplier<? extends T> supplier;
    private volatile boolean made;
    private volatile T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (!made) {
            synchronized (supplier) {
                if (!made) {
                    value = supplier.get();
                    made = true;
                    supplier = null;
                }
            }
        }
        return value;
    }
}
