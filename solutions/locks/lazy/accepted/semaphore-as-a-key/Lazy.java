package locks.lazy;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** One permit is the key to the workshop; it is taken without heed of interrupts and always hung up again. */
public class Lazy<T> {
    private final Semaphore key = new Semaphore(1);
    private final Supplier<? extends T> supplier;
    private volatile boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (!made) {
            key.acquireUninterruptibly();
            try {
                if (!made) {
                    value = supplier.get();
                    made = true;
                }
            } finally {
                key.release();
            }
        }
        return value;
    }
}
