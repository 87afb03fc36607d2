package coordination.trafficlight;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Waits for a second at most and looks again, though it is called in time. */
public class TrafficLight {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition change = lock.newCondition();
    private boolean green;

    public void green() {
        turn(true);
    }

    public void red() {
        turn(false);
    }

    public void awaitGreen() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!green) {
                change.await(1, TimeUnit.SECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    private void turn(boolean toGreen) {
        lock.lock();
        try {
            green = toGreen;
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
