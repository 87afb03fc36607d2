package locks.thermometer;

import java.util.concurrent.Semaphore;

/** One permit is as good as a lock here, and every way out gives it back. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final Semaphore turn = new Semaphore(1);
    private boolean used;
    private double low;
    private double high;

    public void record(double celsius) {
        turn.acquireUninterruptibly();
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
            turn.release();
        }
    }

    public Range range() {
        turn.acquireUninterruptibly();
        try {
            if (!used) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(low, high);
        } finally {
            turn.release();
        }
    }
}
