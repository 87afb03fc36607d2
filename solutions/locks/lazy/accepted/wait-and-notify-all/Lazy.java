package locks.lazy;

import java.util.function.Supplier;

/** A state of its own, and the supplier runs outside the monitor; a failure lets the next one try. */
public class Lazy<T> {
    private enum State {
        NEW,
        BUSY,
        MADE
    }

    private final Supplier<? extends T> supplier;
    private State state = State.NEW;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        boolean interrupted = false;
        synchronized (this) {
            while (state == State.BUSY) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (state == State.MADE) {
                return value;
            }
            state = State.BUSY;
        }
        State next = State.NEW;
        T result = null;
        try {
            result = supplier.get();
            next = State.MADE;
            return result;
        } finally {
            synchronized (this) {
                value = result;
                state = next;
                notifyAll();
            }
        }
    }
}
