package locks.thermometer;

import java.util.concurrent.locks.ReentrantLock;

/** A ReentrantLock, given back in finally also when range() throws. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final ReentrantLock lock = new ReentrantLock();
    private boolean used;
    private double low;
    private double high;

    public void record(double celsius) {
        lock.lock();
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
            lock.unlock();
        }
    }

    public Range range() {
        lock.lock();
        try {
            if (!used) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(low, high);
        } finally {
            lock.unlock();
        }
    }
}
