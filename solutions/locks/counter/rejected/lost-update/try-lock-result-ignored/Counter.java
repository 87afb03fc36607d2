package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** tryLock() comes back at once, with or without the lock, and nobody asks which. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        lock.tryLock();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
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
