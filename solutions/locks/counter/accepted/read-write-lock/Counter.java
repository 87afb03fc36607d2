package locks.counter;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A read-write lock: increments exclude everybody, readers only exclude increments. */
public class Counter {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        lock.writeLock().lock();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int value() {
        lock.readLock().lock();
        try {
            return value;
        } finally {
            lock.readLock().unlock();
        }
    }
}
