package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** The pair is replaced as a whole, but range() fetches it twice and takes one end of each. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final AtomicReference<Range> ends = new AtomicReference<>();

    public void record(double celsius) {
        ends.updateAndGet(old -> old == null ? new Range(celsius, celsius) : old.including(celsius));
    }

    public Range range() {
        if (ends.get() == null) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(ends.get().low(), ends.get().high());
    }
}
