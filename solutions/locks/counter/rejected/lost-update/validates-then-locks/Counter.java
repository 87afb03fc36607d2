package locks.counter;

import java.util.concurrent.locks.StampedLock;

/** Asks whether the value has changed and only then takes the lock; the change may come in between. */
public class Counter {
    private final StampedLock lock = new StampedLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        long seen = lock.tryOptimisticRead();
        int read = value;
        contextSwitch.run();
        boolean unchanged = lock.validate(seen);
        long stamp = lock.writeLock();
        try {
            value = unchanged ? read + 1 : value + 1;
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
