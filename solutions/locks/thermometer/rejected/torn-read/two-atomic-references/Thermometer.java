package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** Two atomic references, each perfect by itself. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final AtomicReference<Double> low = new AtomicReference<>();
    private final AtomicReference<Double> high = new AtomicReference<>();

    public void record(double celsius) {
        high.accumulateAndGet(celsius, (old, reading) -> old == null ? reading : Math.max(old, reading));
        low.accumulateAndGet(celsius, (old, reading) -> old == null ? reading : Math.min(old, reading));
    }

    public Range range() {
        Double lowest = low.get();
        if (lowest == null) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(lowest, high.get());
    }
}
