package locks.thermometer;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Readings take the write lock, and those who only look share the read lock. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Double low;
    private Double high;

    public void record(double celsius) {
        lock.writeLock().lock();
        try {
            low = low == null ? celsius : Math.min(low, celsius);
            high = high == null ? celsius : Math.max(high, celsius);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public Range range() {
        lock.readLock().lock();
        try {
            if (low == null) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(low, high);
        } finally {
            lock.readLock().unlock();
        }
    }
}
