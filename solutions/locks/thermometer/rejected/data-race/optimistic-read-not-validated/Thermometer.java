package locks.thermometer;

import java.util.concurrent.locks.StampedLock;

/** Reads optimistically and never asks whether anybody has written meanwhile. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final StampedLock lock = new StampedLock();
    private boolean used;
    private double low;
    private double high;

    public void record(double celsius) {
        long stamp = lock.writeLock();
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
            lock.unlockWrite(stamp);
        }
    }

    public Range range() {
        lock.tryOptimisticRead();
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
