package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** When the context switch throws, the line that unlocks is never reached. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        lock.lock();
        int read = value;
        contextSwitch.run();
        value = read + 1;
        lock.unlock();
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
