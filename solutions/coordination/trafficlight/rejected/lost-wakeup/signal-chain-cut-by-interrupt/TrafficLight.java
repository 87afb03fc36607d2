package coordination.trafficlight;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Each car that goes calls the next, but one that is interrupted after it was called leaves and calls nobody. */
public class TrafficLight {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition turnedGreen = lock.newCondition();
    private boolean green;

    public void green() {
        lock.lock();
        try {
            if (!green) {
                green = true;
                turnedGreen.signal();
            }
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
        lock.lock();
        try {
            while (!green) {
                turnedGreen.await();
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            turnedGreen.signal();
        } finally {
            lock.unlock();
        }
    }
}
