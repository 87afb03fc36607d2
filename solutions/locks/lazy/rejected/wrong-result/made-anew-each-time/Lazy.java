package locks.lazy;

import java.util.function.Supplier;

/** Nothing is kept: each call makes a value of its own. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public synchronized T get() {
        return supplier.get();
    }
}
