package locks.counter;

import java.util.concurrent.locks.StampedLock;

/** value() first reads optimistically, validates, and takes the read lock only when that failed. */
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
            lock.unlock(stamp);
        }
    }

    public int value() {
        long stamp = lock.tryOptimisticRead();
        int seen = value;
        if (lock.validate(stamp)) {
            return seen;
        }
        stamp = lock.readLock();
        try {
            return value;
        } finally {
            lock.unlock(stamp);
        }
    }
}
