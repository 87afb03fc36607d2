package locks.lazy;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** computeIfAbsent() runs its function at most once a key; the Optional makes room for null. */
public class Lazy<T> {
    private final ConcurrentMap<String, Optional<T>> place = new ConcurrentHashMap<>();
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        return place.computeIfAbsent("value", key -> Optional.ofNullable(supplier.get())).orElse(null);
    }
}
