package locks.counter;

import java.util.concurrent.locks.StampedLock;

/** The optimistic read is never validated, so it is a read without any lock. */
public class Counter {
    private final StampedLock lock = new StampedLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        long stamp = lock.writeLock();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public int value() {
        lock.tryOptimisticRead();
        return value;
    }
}
