package locks.lazy;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** One table for all, by supplier: two Lazy objects that were given the same one share a value. */
public class Lazy<T> {
    private static final ConcurrentMap<Supplier<?>, Optional<Object>> VALUES = new ConcurrentHashMap<>();

    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        return (T) VALUES.computeIfAbsent(supplier, s -> Optional.ofNullable(s.get())).orElse(null);
    }
}
