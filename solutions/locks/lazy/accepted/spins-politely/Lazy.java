package locks.lazy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A lock made of one atomic flag: whoever finds it taken pauses and tries again. */
public class Lazy<T> {
    private final AtomicBoolean taken = new AtomicBoolean();
    private final Supplier<? extends T> supplier;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        while (!taken.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        try {
            if (!made) {
                value = supplier.get();
                made = true;
            }
            return value;
        } finally {
            taken.set(false);
        }
    }
}
