package locks.thermometer;

/** Answers null where an exception is due. */
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

    public synchronized Range range() {
        return range;
    }
}
