package locks.lazy;

import java.util.Optional;
import java.util.function.Supplier;

/** The plain reference leads to an Optional, whose only field is final, and is read once outside the lock. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private Optional<T> made;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        Optional<T> seen = made;
        if (seen == null) {
            seen = make();
        }
        return seen.orElse(null);
    }

    private synchronized Optional<T> make() {
        if (made == null) {
            made = Optional.ofNullable(supplier.get());
        }
        return made;
    }
}
