package locks.counter;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Timed tries until one succeeds; an interrupt on the way is remembered and the flag set again at the end. */
public class Counter {
    private final Lock lock = new ReentrantLock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        acquire();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            lock.unlock();
        }
    }

    public int value() {
        acquire();
        try {
            return value;
        } finally {
            lock.unlock();
        }
    }

    private void acquire() {
        boolean interrupted = false;
        boolean locked = false;
        while (!locked) {
            try {
                locked = lock.tryLock(100, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
