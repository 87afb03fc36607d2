package locks.lazy;

import java.util.function.Supplier;

/** The failure is kept like a value: a later get() throws it again and tries nothing. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private boolean done;
    private T value;
    private RuntimeException failure;
    private Error error;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public synchronized T get() {
        if (!done) {
            try {
                value = supplier.get();
            } catch (RuntimeException e) {
                failure = e;
            } catch (Error e) {
                error = e;
            }
            done = true;
        }
        if (failure != null) {
            throw failure;
        }
        if (error != null) {
            throw error;
        }
        return value;
    }
}
