package locks.lazy;

import java.util.function.Supplier;

/** Interrupted while waiting, then unlucky: the exception passes by the line that sets the flag. */
public class Lazy<T> {
    private enum Stage {
        EMPTY, UNDERWAY, MADE
    }

    private final Supplier<? extends T> supplier;
    private final Object lock = new Object();
    private Stage stage = Stage.EMPTY;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        boolean interrupted = false;
        synchronized (lock) {
            while (stage == Stage.UNDERWAY) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (stage == Stage.MADE) {
                return leave(value, interrupted);
            }
            stage = Stage.UNDERWAY;
        }
        return leave(make(), interrupted);
    }

    private T make() {
        Stage next = Stage.EMPTY;
        T made = null;
        try {
            made = supplier.get();
            next = Stage.MADE;
            return made;
        } finally {
            synchronized (lock) {
                value = made;
                stage = next;
                lock.notifyAll();
            }
        }
    }

    private static <V> V leave(V result, boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return result;
    }
}
