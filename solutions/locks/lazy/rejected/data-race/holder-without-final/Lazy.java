package locks.lazy;

import java.util.function.Supplier;

/** Double-checked with a holder, but its field is not final, so that another thread may find the holder empty. */
public class Lazy<T> {
    private static final class Holder<T> {
        T value;
    }

    private final Supplier<? extends T> supplier;
    private Holder<T> holder;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        Holder<T> seen = holder;
        if (seen == null) {
            synchronized (this) {
                seen = holder;
                if (seen == null) {
                    seen = new Holder<>();
                    seen.value = supplier.get();
                    holder = seen;
                }
            }
        }
        return seen.value;
    }
}
