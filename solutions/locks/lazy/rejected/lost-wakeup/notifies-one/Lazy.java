package locks.lazy;

import java.util.function.Supplier;

/** notify() wakes a single one of those who wait, and that one leaves without waking the next. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private boolean busy;
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        boolean interrupted = false;
        synchronized (this) {
            while (busy) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
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
                notify();
            }
        }
    }
}
