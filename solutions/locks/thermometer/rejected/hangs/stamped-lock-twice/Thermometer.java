package locks.thermometer;

import java.util.concurrent.locks.StampedLock;

/** record() asks range() under the lock, and a StampedLock lets nobody in twice, not even its holder. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final StampedLock lock = new StampedLock();
    private Range range;

    public void record(double celsius) {
        long stamp = lock.writeLock();
        try {
            range = range == null ? new Range(celsius, celsius) : range().including(celsius);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public Range range() {
        long stamp = lock.readLock();
        try {
            if (range == null) {
                throw new IllegalStateException("no reading yet");
            }
            return range;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
