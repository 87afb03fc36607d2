package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** No finally: the lock is given back once on the way out and once, for any Throwable, on the way up. */
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
        try {
            contextSwitch.run();
        } catch (Throwable thrown) {
            lock.unlock();
            throw thrown;
        }
        value = read + 1;
        lock.unlock();
    }

    public int value() {
        lock.lock();
        int copy = value;
        lock.unlock();
        return copy;
    }
}
