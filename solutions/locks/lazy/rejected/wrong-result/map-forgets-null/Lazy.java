package locks.lazy;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** computeIfAbsent() keeps nothing when its function returns null. */
public class Lazy<T> {
    private final ConcurrentHashMap<String, T> place = new ConcurrentHashMap<>();
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        return place.computeIfAbsent("value", key -> supplier.get());
    }
}
