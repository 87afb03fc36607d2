package locks.counter;

import java.util.concurrent.locks.StampedLock;

/** The write stamp is given back only when the context switch ends well. */
public class Counter {
    private final StampedLock lock = new StampedLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        long stamp = lock.writeLock();
        int read = value;
        contextSwitch.run();
        value = read + 1;
        lock.unlockWrite(stamp);
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
