package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** Reads the pair, widens it, and sets it: whoever comes in between is overwritten. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final AtomicReference<Range> range = new AtomicReference<>();

    public void record(double celsius) {
        Range old = range.get();
        range.set(old == null ? new Range(celsius, celsius) : old.including(celsius));
    }

    public Range range() {
        Range now = range.get();
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
