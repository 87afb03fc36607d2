package locks.counter;

import java.util.concurrent.locks.StampedLock;

/** value() and increment() share one StampedLock through its Lock views. */
public class Counter {
    private final StampedLock stamped = new StampedLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        var writing = stamped.asWriteLock();
        writing.lock();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            writing.unlock();
        }
    }

    public int value() {
        var reading = stamped.asReadLock();
        reading.lock();
        try {
            return value;
        } finally {
            reading.unlock();
        }
    }
}
