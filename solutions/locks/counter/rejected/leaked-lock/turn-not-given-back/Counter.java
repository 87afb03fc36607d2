package locks.counter;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** When the context switch throws, the turnstile stays taken for ever. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private final Runnable contextSwitch;
    private boolean taken;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int read;
        lock.lock();
        try {
            while (taken) {
                free.awaitUninterruptibly();
            }
            taken = true;
            read = value;
        } finally {
            lock.unlock();
        }

        contextSwitch.run();

        lock.lock();
        try {
            value = read + 1;
            taken = false;
            free.signal();
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
