package locks.counter;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The lock is made on first use, and two threads that come first can make one each. */
public class Counter {
    private final Runnable contextSwitch;
    private Lock lock;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        Lock held = lock();
        held.lock();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            held.unlock();
        }
    }

    public int value() {
        Lock held = lock();
        held.lock();
        try {
            return value;
        } finally {
            held.unlock();
        }
    }

    private Lock lock() {
        if (lock == null) {
            lock = new ReentrantLock();
        }
        return lock;
    }
}
