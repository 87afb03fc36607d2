package coordination.trafficlight;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Takes the way to wait that takes no notice of interrupts. */
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
                turnedGreen.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }
}
