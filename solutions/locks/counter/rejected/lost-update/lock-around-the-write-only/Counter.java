package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** Only the write is locked: two threads can still read the same value. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int read = value;
        contextSwitch.run();
        lock.lock();
        try {
            value = read + 1;
        } finally {
            lock.unlock();
        }
    }

    public int value() {
        lock.lock();
        try {
            return value;
        } finally {
            lock.unlock();
        }
    }
}
