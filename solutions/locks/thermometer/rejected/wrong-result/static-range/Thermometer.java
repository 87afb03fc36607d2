package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** The pair is static: all thermometers share one. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private static final AtomicReference<Range> RANGE = new AtomicReference<>();

    public void record(double celsius) {
        RANGE.updateAndGet(old -> old == null ? new Range(celsius, celsius) : old.including(celsius));
    }

    public Range range() {
        Range now = RANGE.get();
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
