package locks.thermometer;

/** The pair is immutable and volatile, but reading it and replacing it are two steps. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private volatile Range range;

    public void record(double celsius) {
        Range old = range;
        range = old == null ? new Range(celsius, celsius) : old.including(celsius);
    }

    public Range range() {
        Range now = range;
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
