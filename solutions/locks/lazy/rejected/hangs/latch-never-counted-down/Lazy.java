package locks.lazy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The others wait at a latch that is counted down for a value only: after a failure it stays shut. */
public class Lazy<T> {
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch made = new CountDownLatch(1);
    private final Supplier<? extends T> supplier;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (begun.compareAndSet(false, true)) {
            value = supplier.get();
            made.countDown();
            return value;
        }
        boolean interrupted = false;
        while (true) {
            try {
                made.await();
                break;
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
