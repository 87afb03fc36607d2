package locks.thermometer;

import java.util.concurrent.locks.ReentrantLock;

/** Every call makes a lock of its own, and nobody ever waits for it. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private volatile Range range;

    public void record(double celsius) {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        try {
            range = range == null ? new Range(celsius, celsius) : range.including(celsius);
        } finally {
            lock.unlock();
        }
    }

    public Range range() {
        Range now = range;
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
