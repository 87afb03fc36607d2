package locks.thermometer;

import java.util.concurrent.locks.StampedLock;

/** The second optimistic read is taken on trust. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final StampedLock lock = new StampedLock();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    public void record(double celsius) {
        long stamp = lock.writeLock();
        try {
            low = Math.min(low, celsius);
            high = Math.max(high, celsius);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public Range range() {
        long stamp = lock.tryOptimisticRead();
        Range seen = new Range(low, high);
        if (!lock.validate(stamp)) {
            seen = new Range(low, high);
        }
        if (seen.low() > seen.high()) {
            throw new IllegalStateException("no reading yet");
        }
        return seen;
    }
}
