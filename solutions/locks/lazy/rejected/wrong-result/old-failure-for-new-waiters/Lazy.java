package locks.lazy;

import java.util.function.Supplier;

/** The failure of one attempt is kept, and who waits for the next one is told of it, though that goes well. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private T value;
    private boolean made;
    private boolean busy;
    private Throwable failure;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        synchronized (this) {
            if (busy) {
                awaitAttempt();
                if (failure != null) {
                    throw Lazy.<RuntimeException>same(failure);
                }
            }
            if (made) {
                return value;
            }
            busy = true;
        }
        try {
            T fresh = supplier.get();
            synchronized (this) {
                value = fresh;
                made = true;
            }
            return fresh;
        } catch (Throwable t) {
            synchronized (this) {
                failure = t;
            }
            throw t;
        } finally {
            synchronized (this) {
                busy = false;
                notifyAll();
            }
        }
    }

    private void awaitAttempt() {
        boolean interrupted = false;
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
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X same(Throwable t) throws X {
        throw (X) t;
    }
}
