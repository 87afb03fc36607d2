package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** An immutable Range, replaced as a whole by updateAndGet. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final AtomicReference<Range> range = new AtomicReference<>();

    public void record(double celsius) {
        range.updateAndGet(old -> old == null ? new Range(celsius, celsius) : old.including(celsius));
    }

    public Range range() {
        Range now = range.get();
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
