package locks.thermometer;

import java.util.concurrent.locks.ReentrantLock;

/** range() throws between lock and unlock, and takes the lock along. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final ReentrantLock lock = new ReentrantLock();
    private boolean used;
    private double low;
    private double high;

    public void record(double celsius) {
        lock.lock();
        if (!used) {
            low = celsius;
            high = celsius;
            used = true;
        } else {
            low = Math.min(low, celsius);
            high = Math.max(high, celsius);
        }
        lock.unlock();
    }

    public Range range() {
        lock.lock();
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        Range range = new Range(low, high);
        lock.unlock();
        return range;
    }
}
