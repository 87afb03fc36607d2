package locks.counter;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Whoever is interrupted while waiting for the turn takes it all the same. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition slateBack = lock.newCondition();
    private final Runnable contextSwitch;
    private boolean slateOut;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int next = takeSlate();
        try {
            contextSwitch.run(); // a slow walk: the lock is not held, so value() need not wait for it
            next++;
        } finally {
            returnSlate(next);
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

    private int takeSlate() {
        lock.lock();
        try {
            try {
                while (slateOut) {
                    slateBack.await();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // increment() cannot throw it, so keep it for the caller
            }
            slateOut = true;
            return value;
        } finally {
            lock.unlock();
        }
    }

    private void returnSlate(int number) {
        lock.lock();
        try {
            value = number;
            slateOut = false;
            slateBack.signal();
        } finally {
            lock.unlock();
        }
    }
}
