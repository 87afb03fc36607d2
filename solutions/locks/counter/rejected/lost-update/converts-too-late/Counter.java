package locks.counter;

import java.util.concurrent.locks.StampedLock;

/** When the read stamp cannot be converted, the number read before is written all the same. */
public class Counter {
    private final StampedLock lock = new StampedLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        long stamp = lock.readLock();
        try {
            int read = value;
            contextSwitch.run();
            long write = lock.tryConvertToWriteLock(stamp);
            if (write == 0L) {
                lock.unlockRead(stamp);
                write = lock.writeLock();
            }
            stamp = write;
            value = read + 1;
        } finally {
            lock.unlock(stamp);
        }
    }

    public int value() {
        long stamp = lock.readLock();
        try {
            return value;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
