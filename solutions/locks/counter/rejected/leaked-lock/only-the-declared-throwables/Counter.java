package locks.counter;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Gives the lock back after what a Runnable is said to throw; a checked exception that nobody declares takes it along. */
public class Counter {
    private final Runnable contextSwitch;
    private final Lock lock = new ReentrantLock();
    private int value;

    /** A counter that starts at 0. */
    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    /** Adds one: reads the value, runs the context switch once, and writes the value plus one. */
    public void increment() {
        lock.lock();
        int read = value;
        try {
            contextSwitch.run();
        } catch (RuntimeException | Error e) {
            lock.unlock();
            throw e;
        }
        value = read + 1;
        lock.unlock();
    }

    /** How many increments there have been. */
    public int value() {
        lock.lock();
        try {
            return value;
        } finally {
            lock.unlock();
        }
    }
}
