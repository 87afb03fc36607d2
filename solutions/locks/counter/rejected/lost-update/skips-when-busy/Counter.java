package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** Counts only if the lock happens to be free; who comes while it is taken is never counted. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        if (lock.tryLock()) {
            try {
                int read = value;
                contextSwitch.run();
                value = read + 1;
            } finally {
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
