package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** record() leaves the work to another thread and returns before it is done. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final AtomicReference<Range> range = new AtomicReference<>();

    public void record(double celsius) {
        Thread.startVirtualThread(() ->
                range.updateAndGet(old -> old == null ? new Range(celsius, celsius) : old.including(celsius)));
    }

    public Range range() {
        Range now = range.get();
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
