package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** The count is right under the lock, but it is published after it: an older number can land on a newer one. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable contextSwitch;
    private int count;
    private volatile int published;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int next;
        lock.lock();
        try {
            next = count + 1;
            contextSwitch.run();
            count = next;
        } finally {
            lock.unlock();
        }
        published = next;
    }

    public int value() {
        return published;
    }
}
