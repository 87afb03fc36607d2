package locks.lazy;

import java.util.function.Supplier;

/** One monitor around all of get(); a flag says whether the value is there, so that null is a value, too. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public synchronized T get() {
        if (!made) {
            value = supplier.get();
            made = true;
        }
        return value;
    }
}
