package locks.counter;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Gives the read lock back before it takes the write lock; in that gap another increment fits. */
public class Counter {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int next;
        lock.readLock().lock();
        try {
            next = value + 1;
            contextSwitch.run();
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            value = next;
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
