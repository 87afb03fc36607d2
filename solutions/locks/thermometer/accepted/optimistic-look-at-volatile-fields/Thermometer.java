package locks.thermometer;

import java.util.concurrent.locks.StampedLock;

/** An optimistic look that is validated, and a read lock where it was in vain. */
public class Thermometer {
    private final StampedLock lock = new StampedLock();
    // Written under the write lock. Volatile, for they are also looked at without any lock.
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
        boolean any = used;
        double lowest = low;
        double highest = high;
        if (!lock.validate(stamp)) {
            stamp = lock.readLock();
            try {
                any = used;
                lowest = low;
                highest = high;
            } finally {
                lock.unlockRead(stamp);
            }
        }
        if (!any) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(lowest, highest);
    }
}
