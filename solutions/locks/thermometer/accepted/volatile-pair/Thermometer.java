package locks.thermometer;

/** Written under the monitor, read without it: the volatile field holds one immutable pair. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private volatile Range range;

    public synchronized void record(double celsius) {
        range = range == null ? new Range(celsius, celsius) : range.including(celsius);
    }

    public Range range() {
        Range now = range;
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
