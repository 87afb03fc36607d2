package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** Hammers at the lock without a pause, and eats a processor for as long as somebody else has it. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        while (!lock.tryLock()) {
            // again
        }
        try {
            int read = value;
            contextSwitch.run();
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
