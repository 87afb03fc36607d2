package locks.thermometer;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A reading that changes nothing returns at once, with the lock in its hand. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final Lock lock = new ReentrantLock();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    public void record(double celsius) {
        lock.lock();
        if (low <= celsius && celsius <= high) {
            return;
        }
        low = Math.min(low, celsius);
        high = Math.max(high, celsius);
        lock.unlock();
    }

    public Range range() {
        lock.lock();
        try {
            if (low > high) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(low, high);
        } finally {
            lock.unlock();
        }
    }
}
