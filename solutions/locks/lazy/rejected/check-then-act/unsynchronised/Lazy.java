package locks.lazy;

import java.util.function.Supplier;

/** Nothing holds the look and the making together: two threads both find nothing and both make a value. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (!made) {
            value = supplier.get();
            made = true;
        }
        return value;
    }
}
