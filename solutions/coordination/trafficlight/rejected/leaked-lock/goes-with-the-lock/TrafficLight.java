package coordination.trafficlight;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Whoever finds it green goes at once, and takes the lock along. */
public class TrafficLight {
    private final Lock lock = new ReentrantLock();
    private final Condition turnedGreen = lock.newCondition();
    private boolean green;

    public void green() {
        lock.lock();
        green = true;
        turnedGreen.signalAll();
        lock.unlock();
    }

    public void red() {
        lock.lock();
        green = false;
        lock.unlock();
    }

    public void awaitGreen() throws InterruptedException {
        lock.lockInterruptibly();
        while (true) {
            if (green) {
                return;
            }
            turnedGreen.await();
        }
    }
}
