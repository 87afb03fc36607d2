package locks.thermometer;

import java.util.concurrent.locks.StampedLock;

/** Reads optimistically, validates, and takes the read lock when somebody has written meanwhile. */
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
        long stamp = lock.tryOptimisticRead();
        boolean any = used;
        Range seen = new Range(low, high);
        if (!lock.validate(stamp)) {
            stamp = lock.readLock();
            try {
                any = used;
                seen = new Range(low, high);
            } finally {
                lock.unlockRead(stamp);
            }
        }
        if (!any) {
            throw new IllegalStateException("no reading yet");
        }
        return seen;
    }
}
