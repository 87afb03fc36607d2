package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** Three failed tries, and the reading is dropped. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final AtomicReference<Range> range = new AtomicReference<>();

    public void record(double celsius) {
        for (int tries = 0; tries < 3; tries++) {
            Range old = range.get();
            if (range.compareAndSet(old, old == null ? new Range(celsius, celsius) : old.including(celsius))) {
                return;
            }
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
