package locks.thermometer;

/** Locks the pair itself, which is another object after each change. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private volatile Range range = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    public void record(double celsius) {
        synchronized (range) {
            range = range.including(celsius);
        }
    }

    public Range range() {
        Range now = range;
        if (now.low() > now.high()) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
