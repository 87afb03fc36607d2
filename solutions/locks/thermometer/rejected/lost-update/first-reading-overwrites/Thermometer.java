package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** All later readings are safe; two first ones at the same time are not. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final AtomicReference<Range> range = new AtomicReference<>();

    public void record(double celsius) {
        if (range.get() == null) {
            range.set(new Range(celsius, celsius));
        } else {
            range.updateAndGet(old -> old.including(celsius));
        }
    }

    public Range range() {
        Range now = range.get();
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
