package locks.thermometer;

import java.util.concurrent.locks.StampedLock;

/** When its read stamp cannot be turned into a write stamp, it queues for one and writes what it had decided before. */
public class Thermometer {
    private final StampedLock lock = new StampedLock();
    private boolean used;
    private double low;
    private double high;

    /** The two ends that belong together. */
    public record Range(double low, double high) {}

    /** Takes down one reading. */
    public void record(double celsius) {
        long stamp = lock.readLock();
        try {
            boolean lower = !used || celsius < low;
            boolean higher = !used || celsius > high;
            if (!lower && !higher) {
                return;
            }
            long write = lock.tryConvertToWriteLock(stamp);
            if (write == 0L) {
                lock.unlockRead(stamp);
                write = lock.writeLock();
            }
            stamp = write;
            used = true;
            if (lower) {
                low = celsius;
            }
            if (higher) {
                high = celsius;
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    /** The lowest and the highest reading, as they stood together at one moment. */
    public Range range() {
        long stamp = lock.readLock();
        try {
            if (!used) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(low, high);
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
