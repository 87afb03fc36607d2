package locks.lazy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Whoever comes second looks again and again, without a pause, until the value is there. */
public class Lazy<T> {
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Supplier<? extends T> supplier;
    private volatile boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        while (!made) {
            if (begun.compareAndSet(false, true)) {
                try {
                    if (!made) {
                        value = supplier.get();
                        made = true;
                    }
                } finally {
                    begun.set(false);
                }
            }
        }
        return value;
    }
}
