package locks.thermometer;

/** The pair is immutable, but the field that points to it is read without any order. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final Object lock = new Object();
    private Range range;

    public void record(double celsius) {
        synchronized (lock) {
            range = range == null ? new Range(celsius, celsius) : range.including(celsius);
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
