package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** Tries compareAndSet until nobody has come in between. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private static final Range NOTHING = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    private final AtomicReference<Range> range = new AtomicReference<>(NOTHING);

    public void record(double celsius) {
        while (true) {
            Range seen = range.get();
            if (seen.low() <= celsius && celsius <= seen.high()) {
                return;
            }
            if (range.compareAndSet(seen, seen.including(celsius))) {
                return;
            }
        }
    }

    public Range range() {
        Range now = range.get();
        if (now == NOTHING) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
