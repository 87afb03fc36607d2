package locks.lazy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Whoever comes second sleeps and looks again, and the value is ten milliseconds old when it is found. */
public class Lazy<T> {
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Supplier<? extends T> supplier;
    private volatile boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        boolean interrupted = false;
        while (!made) {
            if (!begun.get() && begun.compareAndSet(false, true)) {
                try {
                    if (!made) {
                        value = supplier.get();
                        made = true;
                    }
                } finally {
                    begun.set(false);
                }
                continue;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return value;
    }
}
