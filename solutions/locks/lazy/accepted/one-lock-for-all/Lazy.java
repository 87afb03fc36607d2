package locks.lazy;

import java.util.function.Supplier;

/** One lock for all objects of the class: slower than it need be, and right. */
public class Lazy<T> {
    private static final Object LOCK = new Object();

    private Supplier<? extends T> supplier;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        synchronized (LOCK) {
            if (supplier != null) {
                value = supplier.get();
                supplier = null;
            }
            return value;
        }
    }
}
