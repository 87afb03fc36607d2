package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** Looks without the lock when it is taken just now. */
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
        return value; // somebody is on the way to the slate: until he has written, the old number counts
    }
}
