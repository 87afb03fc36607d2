package locks.lazy;

import java.util.function.Supplier;

/** Means well: a failure is not told to anybody, but tried again at once. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public synchronized T get() {
        while (!made) {
            try {
                value = supplier.get();
                made = true;
            } catch (RuntimeException e) {
                // better luck next time
            }
        }
        return value;
    }
}
