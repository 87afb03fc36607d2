package locks.counter;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The read lock and the write lock come from two different read-write locks. */
public class Counter {
    private final Lock readLock = new ReentrantReadWriteLock().readLock();
    private final Lock writeLock = new ReentrantReadWriteLock().writeLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        writeLock.lock();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            writeLock.unlock();
        }
    }

    public int value() {
        readLock.lock();
        try {
            return value;
        } finally {
            readLock.unlock();
        }
    }
}
