package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** Unlocks after an exception, but an Error passes the catch by and keeps the lock. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        lock.lock();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } catch (RuntimeException e) {
            lock.unlock();
            throw e;
        }
        lock.unlock();
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
