package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** Answers the ends it began with where an exception is due. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final AtomicReference<Range> range =
            new AtomicReference<>(new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));

    public void record(double celsius) {
        range.updateAndGet(old -> old.including(celsius));
    }

    public Range range() {
        return range.get();
    }
}
