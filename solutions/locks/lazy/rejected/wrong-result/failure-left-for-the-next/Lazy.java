package locks.lazy;

import java.util.function.Supplier;

/** A failure is put down for whoever is waiting; when nobody is, the next get() finds it and throws it again. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;
    private RuntimeException failure;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public synchronized T get() {
        if (failure != null) {
            RuntimeException left = failure;
            failure = null;
            throw left;
        }
        if (!made) {
            try {
                value = supplier.get();
                made = true;
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return value;
    }
}
