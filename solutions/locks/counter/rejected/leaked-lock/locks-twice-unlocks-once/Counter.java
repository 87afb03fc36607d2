package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** The helper locks a second time, and only one of the two is given back. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        lock.lock();
        try {
            int read = value;
            contextSwitch.run();
            store(read + 1);
        } finally {
            lock.unlock();
        }
    }

    private void store(int newValue) {
        lock.lock();
        value = newValue;
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
