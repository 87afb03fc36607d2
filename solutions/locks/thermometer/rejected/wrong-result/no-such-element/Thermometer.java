package locks.thermometer;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** orElseThrow() without an argument throws NoSuchElementException, not the one that was promised. */
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
        return Optional.ofNullable(range.get()).orElseThrow();
    }
}
