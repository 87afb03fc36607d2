package locks.counter;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** increment() takes the read lock, which any number of threads may hold at once. */
public class Counter {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        lock.readLock().lock();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            lock.readLock().unlock();
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
