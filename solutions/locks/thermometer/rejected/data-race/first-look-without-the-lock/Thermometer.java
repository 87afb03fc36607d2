package locks.thermometer;

/** The question whether there is a reading is asked before the lock is taken. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private Range range;

    public synchronized void record(double celsius) {
        range = range == null ? new Range(celsius, celsius) : range.including(celsius);
    }

    public Range range() {
        if (range == null) {
            throw new IllegalStateException("no reading yet");
        }
        synchronized (this) {
            return range;
        }
    }
}
