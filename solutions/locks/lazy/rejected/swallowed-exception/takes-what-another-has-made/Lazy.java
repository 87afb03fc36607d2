package locks.lazy;

import java.util.function.Supplier;

/** After a failure it looks once more: if somebody else has had better luck meanwhile, the failure is not told. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private T value;
    private volatile boolean made;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (!made) {
            try {
                make();
            } catch (RuntimeException | Error e) {
                if (!made) {
                    throw e;
                }
            }
        }
        return value;
    }

    private synchronized void make() {
        if (!made) {
            value = supplier.get();
            made = true;
        }
    }
}
