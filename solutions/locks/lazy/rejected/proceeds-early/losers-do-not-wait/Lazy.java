package locks.lazy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** One flag decides who makes the value; the others do not wait for it and return what there is. */
public class Lazy<T> {
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Supplier<? extends T> supplier;
    private volatile T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (begun.compareAndSet(false, true)) {
            try {
                value = supplier.get();
            } catch (RuntimeException | Error e) {
                begun.set(false);
                throw e;
            }
        }
        return value;
    }
}
