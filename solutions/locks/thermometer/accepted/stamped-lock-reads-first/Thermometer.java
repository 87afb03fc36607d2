package locks.thermometer;

import java.util.concurrent.locks.StampedLock;

/** Most readings change nothing: looks under a read lock, converts the stamp, and looks again where that fails. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final StampedLock lock = new StampedLock();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    public void record(double celsius) {
        long stamp = lock.readLock();
        try {
            while (celsius < low || celsius > high) {
                long write = lock.tryConvertToWriteLock(stamp);
                if (write != 0) {
                    stamp = write;
                    low = Math.min(low, celsius);
                    high = Math.max(high, celsius);
                    return;
                }
                lock.unlockRead(stamp);
                stamp = lock.writeLock();
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    public Range range() {
        long stamp = lock.readLock();
        try {
            if (low > high) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(low, high);
        } finally {
            lock.unlock(stamp);
        }
    }
}
