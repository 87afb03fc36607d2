package locks.lazy;

import java.util.function.Supplier;

/** The failure is printed, and the caller takes null for the value. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public synchronized T get() {
        if (!made) {
            try {
                value = supplier.get();
                made = true;
            } catch (Throwable t) {
                System.err.println("could not be made: " + t);
            }
        }
        return value;
    }
}
