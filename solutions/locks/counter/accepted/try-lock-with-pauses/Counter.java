package locks.counter;

import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Tries for the lock again and again, with a short rest between two tries. */
public class Counter {
    private static final long REST_NANOS = 50_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        enter();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            lock.unlock();
        }
    }

    public int value() {
        enter();
        try {
            return value;
        } finally {
            lock.unlock();
        }
    }

    private void enter() {
        while (!lock.tryLock()) {
            LockSupport.parkNanos(REST_NANOS);
        }
    }
}
