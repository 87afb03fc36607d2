package locks.lazy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Each attempt has a latch of its own; after a failed one, those who waited begin the next. */
public class Lazy<T> {
    private static final class Attempt<T> {
        private final CountDownLatch over = new CountDownLatch(1);
        private boolean made;
        private T value;
    }

    private final AtomicReference<Attempt<T>> current = new AtomicReference<>();
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        while (true) {
            Attempt<T> mine = new Attempt<>();
            if (current.compareAndSet(null, mine)) {
                return make(mine);
            }
            Attempt<T> theirs = current.get();
            if (theirs == null) {
                continue;
            }
            await(theirs.over);
            if (theirs.made) {
                return theirs.value;
            }
        }
    }

    private T make(Attempt<T> mine) {
        try {
            mine.value = supplier.get();
            mine.made = true;
            return mine.value;
        } finally {
            if (!mine.made) {
                current.set(null);
            }
            mine.over.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
