package locks.lazy;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Only one value is kept, but several may be made: the supplier runs before compareAndSet decides. */
public class Lazy<T> {
    private record Made<T>(T value) {}

    private final AtomicReference<Made<T>> place = new AtomicReference<>();
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (place.get() == null) {
            place.compareAndSet(null, new Made<>(supplier.get()));
        }
        return place.get().value();
    }
}
