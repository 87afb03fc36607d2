package locks.lazy;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** updateAndGet() may call its function several times, and the supplier with it. */
public class Lazy<T> {
    private record Made<T>(T value) {}

    private final AtomicReference<Made<T>> place = new AtomicReference<>();
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        return place.updateAndGet(there -> there != null ? there : new Made<>(supplier.get()))
                .value();
    }
}
