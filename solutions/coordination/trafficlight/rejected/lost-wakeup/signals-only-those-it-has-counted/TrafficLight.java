package coordination.trafficlight;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Signals only when somebody waits, and a car counts itself after it has looked. */
public class TrafficLight {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition turnedGreen = lock.newCondition();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean green;

    public void green() {
        green = true;
        if (waiting.get() == 0) {
            return;
        }
        lock.lock();
        try {
            turnedGreen.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        if (green) {
            return;
        }
        lock.lockInterruptibly();
        try {
            while (!green) {
                waiting.incrementAndGet();
                try {
                    turnedGreen.await();
                } finally {
                    waiting.decrementAndGet();
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
