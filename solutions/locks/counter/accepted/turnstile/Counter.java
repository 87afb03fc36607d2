package locks.counter;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A turnstile made of a lock and a condition: one at a time, and the context switch runs outside the lock. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();
    private boolean occupied;

    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        enter();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            leave();
        }
    }

    public int value() {
        enter();
        try {
            return value;
        } finally {
            leave();
        }
    }

    private void enter() {
        lock.lock();
        try {
            while (occupied) {
                left.awaitUninterruptibly();
            }
            occupied = true;
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            occupied = false;
            left.signal();
        } finally {
            lock.unlock();
        }
    }
}
