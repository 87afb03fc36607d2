package locks.thermometer;

import java.util.concurrent.locks.ReentrantLock;

/** Does not record at all when the lock is taken just now. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private volatile Range range;

    public void record(double celsius) {
        if (lock.tryLock()) {
            try {
                range = range == null ? new Range(celsius, celsius) : range.including(celsius);
            } finally {
                lock.unlock();
            }
        }
    }

    public Range range() {
        Range now = range;
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
