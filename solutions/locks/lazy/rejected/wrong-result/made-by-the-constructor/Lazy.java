package locks.lazy;

import java.util.function.Supplier;

/** Eager: the constructor calls the supplier, whether or not anybody ever asks. */
public class Lazy<T> {
    private final T value;

    public Lazy(Supplier<? extends T> supplier) {
        value = supplier.get();
    }

    public T get() {
        return value;
    }
}
