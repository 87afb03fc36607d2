package locks.counter;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Wants the write lock while it still holds the read lock, and so waits for itself. */
public class Counter {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
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
            lock.writeLock().lock();
            try {
                value = read + 1;
            } finally {
                lock.writeLock().unlock();
            }
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
