package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** value() does not want to wait for a slow increment, and reads without the lock when it is taken. */
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
            value = read + 1;
        } finally {
            lock.unlock();
        }
    }

    public int value() {
        if (lock.tryLock()) {
            try {
                return value;
            } finally {
                lock.unlock();
            }
        }
        return value;
    }
}
