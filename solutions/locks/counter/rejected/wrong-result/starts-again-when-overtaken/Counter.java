package locks.counter;

import java.util.concurrent.locks.StampedLock;

/** Starts again when somebody was faster, and so runs the context switch more than once an increment. */
public class Counter {
    private final StampedLock lock = new StampedLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        while (true) {
            long reading = lock.readLock();
            int read;
            try {
                read = value;
            } finally {
                lock.unlockRead(reading);
            }
            contextSwitch.run();
            long writing = lock.writeLock();
            try {
                if (value == read) {
                    value = read + 1;
                    return;
                }
            } finally {
                lock.unlockWrite(writing);
            }
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
