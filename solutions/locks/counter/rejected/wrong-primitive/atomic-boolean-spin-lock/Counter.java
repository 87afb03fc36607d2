package locks.counter;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Counts right, with a spin lock made by hand of an AtomicBoolean. */
public class Counter {
    private final AtomicBoolean taken = new AtomicBoolean();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        take();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            taken.set(false);
        }
    }

    public int value() {
        take();
        try {
            return value;
        } finally {
            taken.set(false);
        }
    }

    private void take() {
        while (!taken.compareAndSet(false, true)) {
            LockSupport.parkNanos(10_000);
        }
    }
}
