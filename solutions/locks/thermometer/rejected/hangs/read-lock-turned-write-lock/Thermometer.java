package locks.thermometer;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Wants the write lock while it holds the read lock, and so waits for itself. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    public void record(double celsius) {
        lock.readLock().lock();
        try {
            if (celsius < low || celsius > high) {
                lock.writeLock().lock();
                try {
                    low = Math.min(low, celsius);
                    high = Math.max(high, celsius);
                } finally {
                    lock.writeLock().unlock();
                }
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    public Range range() {
        lock.readLock().lock();
        try {
            if (low > high) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(low, high);
        } finally {
            lock.readLock().unlock();
        }
    }
}
