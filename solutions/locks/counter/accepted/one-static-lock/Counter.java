package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** One static lock for all counters: slower than need be, but each has its own value and none is lost. */
public class Counter {
    private static final ReentrantLock LOCK = new ReentrantLock();

    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        LOCK.lock();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            LOCK.unlock();
        }
    }

    public int value() {
        LOCK.lock();
        try {
            return value;
        } finally {
            LOCK.unlock();
        }
    }
}
