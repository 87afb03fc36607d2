package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** Sets the interrupt flag again before the next try, which therefore ends at once, again and again. */
public class Counter {
    private final Runnable contextSwitch;
    private final ReentrantLock lock = new ReentrantLock();
    private int value;

    /** A counter that starts at 0. */
    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    /** Adds one: reads the value, runs the context switch once, and writes the value plus one. */
    public void increment() {
        enter();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            lock.unlock();
        }
    }

    /** How many increments there have been. */
    public int value() {
        enter();
        try {
            return value;
        } finally {
            lock.unlock();
        }
    }

    private void enter() {
        while (true) {
            try {
                lock.lockInterruptibly();
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
