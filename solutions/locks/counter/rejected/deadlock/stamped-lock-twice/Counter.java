package locks.counter;

import java.util.concurrent.locks.StampedLock;

/** Calls value() with the write lock in its hand; a StampedLock does not let its own holder in again. */
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
            int read = value();
            contextSwitch.run();
            value = read + 1;
        } finally {
            lock.unlockWrite(stamp);
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
