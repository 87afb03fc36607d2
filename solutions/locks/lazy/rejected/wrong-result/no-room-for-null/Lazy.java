package locks.lazy;

import java.util.Objects;
import java.util.function.Supplier;

/** Takes a null from the supplier for a mistake and throws. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public synchronized T get() {
        if (value == null) {
            value = Objects.requireNonNull(supplier.get(), "nothing was made");
        }
        return value;
    }
}
