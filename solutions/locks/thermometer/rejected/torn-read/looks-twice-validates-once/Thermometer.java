package locks.thermometer;

import java.util.concurrent.locks.StampedLock;

/** The first optimistic look is validated and the second is believed. */
public class Thermometer {
    private final StampedLock lock = new StampedLock();
    private volatile boolean used;
    private volatile double low;
    private volatile double high;

    public record Range(double low, double high) {}

    public void record(double celsius) {
        long stamp = lock.writeLock();
        try {
            if (!used) {
                low = celsius;
                high = celsius;
                used = true;
                return;
            }
            if (celsius < low) {
                low = celsius;
            }
            if (celsius > high) {
                high = celsius;
            }
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public Range range() {
        long stamp = lock.tryOptimisticRead();
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        Range seen = new Range(low, high);
        if (!lock.validate(stamp)) {
            // a sensor got in between: it is done by now, look again
            seen = new Range(low, high);
        }
        return seen;
    }
}
