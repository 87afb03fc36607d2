package locks.thermometer;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** record() takes the read lock, which lets many in at once. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean used;
    private double low;
    private double high;

    public void record(double celsius) {
        lock.readLock().lock();
        try {
            if (!used) {
                low = celsius;
                high = celsius;
                used = true;
            } else {
                low = Math.min(low, celsius);
                high = Math.max(high, celsius);
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    public Range range() {
        lock.readLock().lock();
        try {
            if (!used) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(low, high);
        } finally {
            lock.readLock().unlock();
        }
    }
}
