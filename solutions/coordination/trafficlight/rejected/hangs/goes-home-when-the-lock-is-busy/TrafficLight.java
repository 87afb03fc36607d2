package coordination.trafficlight;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Whoever turns it green does not wait for the lock, and when a car has it just then, nothing happens. */
public class TrafficLight {
    private final Lock lock = new ReentrantLock();
    private final Condition turnedGreen = lock.newCondition();
    private boolean green;

    public void green() {
        if (lock.tryLock()) {
            try {
                green = true;
                turnedGreen.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    public void red() {
        lock.lock();
        try {
            green = false;
        } finally {
            lock.unlock();
        }
    }

    public void awaitGreen() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!green) {
                turnedGreen.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
