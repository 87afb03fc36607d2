package locks.counter;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A lock hands out tickets, and a condition calls them one by one; the context switch runs outside the lock. */
public class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition nextPlease = lock.newCondition();
    private final Runnable contextSwitch;
    private long nextTicket;
    private long nowServing;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        final int read;
        lock.lock();
        try {
            final long ticket = nextTicket++;
            while (ticket != nowServing) {
                nextPlease.awaitUninterruptibly();
            }
            read = value;
        } finally {
            lock.unlock();
        }
        boolean switched = false;
        try {
            contextSwitch.run();
            switched = true;
        } finally {
            lock.lock();
            try {
                if (switched) {
                    value = read + 1;
                }
                nowServing++;
                nextPlease.signalAll();
            } finally {
                lock.unlock();
            }
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
