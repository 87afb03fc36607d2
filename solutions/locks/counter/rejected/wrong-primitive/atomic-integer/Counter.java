package locks.counter;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts right, with an AtomicInteger instead of a lock. */
public class Counter {
    private final AtomicInteger value = new AtomicInteger();
    private final Runnable contextSwitch;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int read = value.get();
        contextSwitch.run();
        if (!value.compareAndSet(read, read + 1)) {
            value.incrementAndGet();
        }
    }

    public int value() {
        return value.get();
    }
}
