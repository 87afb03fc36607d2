package locks.lazy;

import java.util.function.Supplier;

/** Only a value is announced: after a failure those who wait sleep on, though they could try themselves. */
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
        T result;
        try {
            result = supplier.get();
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                busy = false;
            }
            throw e;
        }
        synchronized (this) {
            value = result;
            made = true;
            busy = false;
            notifyAll();
        }
        return result;
    }
}
