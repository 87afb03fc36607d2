package locks.lazy;

import java.util.function.Supplier;

/** Each thread keeps a value of its own, so that the supplier runs once a thread. */
public class Lazy<T> {
    private record Made<T>(T value) {}

    private final ThreadLocal<Made<T>> made;

    public Lazy(Supplier<? extends T> supplier) {
        made = ThreadLocal.withInitial(() -> new Made<>(supplier.get()));
    }

    public T get() {
        return made.get().value();
    }
}
