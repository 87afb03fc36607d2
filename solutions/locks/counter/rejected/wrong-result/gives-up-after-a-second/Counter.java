package locks.counter;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Throws when the lock is not free within a second. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        if (!lockWithinASecond()) {
            throw new IllegalStateException("the counter is busy");
        }
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            lock.unlock();
        }
    }

    private boolean lockWithinASecond() {
        try {
            return lock.tryLock(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public int value() {
        lock.lock();
        try {
            return value;
        } finally {
            lock.unlock();
        }
    }
}
