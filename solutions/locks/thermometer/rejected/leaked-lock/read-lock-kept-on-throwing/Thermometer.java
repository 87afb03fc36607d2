package locks.thermometer;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The exception leaves range() with the read lock held; from then on nobody can write. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean used;
    private double low;
    private double high;

    public void record(double celsius) {
        lock.writeLock().lock();
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
            lock.writeLock().unlock();
        }
    }

    public Range range() {
        lock.readLock().lock();
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        try {
            return new Range(low, high);
        } finally {
            lock.readLock().unlock();
        }
    }
}
