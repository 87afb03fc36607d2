package locks.counter;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Every call makes a lock of its own, so nobody ever finds it taken. */
public class Counter {
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        Lock lock = new ReentrantLock();
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
        Lock lock = new ReentrantLock();
        lock.lock();
        try {
            return value;
        } finally {
            lock.unlock();
        }
    }
}
