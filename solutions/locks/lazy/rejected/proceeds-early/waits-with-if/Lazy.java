package locks.lazy;

import java.util.function.Supplier;

/** Waits with if: a wait that returns without a notification leaves with no value. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private boolean busy;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        synchronized (this) {
            if (busy) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return value;
            }
            if (made) {
                return value;
            }
            busy = true;
        }
        try {
            T result = supplier.get();
            synchronized (this) {
                value = result;
                made = true;
            }
            return result;
        } finally {
            synchronized (this) {
                busy = false;
                notifyAll();
            }
        }
    }
}
