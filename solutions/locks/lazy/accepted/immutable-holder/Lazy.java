package locks.lazy;

import java.util.function.Supplier;

/** A volatile reference to an immutable record, null as long as nothing has been made. */
public class Lazy<T> {
    private record Made<T>(T value) {}

    private final Supplier<? extends T> supplier;
    private volatile Made<T> made;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        Made<T> seen = made;
        if (seen == null) {
            synchronized (this) {
                seen = made;
                if (seen == null) {
                    seen = new Made<>(supplier.get());
                    made = seen;
                }
            }
        }
        return seen.value();
    }
}
