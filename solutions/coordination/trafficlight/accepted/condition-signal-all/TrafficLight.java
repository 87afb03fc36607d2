package coordination.trafficlight;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A lock and a condition, with signalAll and the lock given back in finally. */
public class TrafficLight {
    private final Lock lock = new ReentrantLock();
    private final Condition turnedGreen = lock.newCondition();
    private boolean green;

    public void green() {
        lock.lock();
        try {
            green = true;
            turnedGreen.signalAll();
        } finally {
            lock.unlock();
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
