package locks.thermometer;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** accumulateAndGet spans the old range and that of the one reading. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final AtomicReference<Optional<Range>> ends = new AtomicReference<>(Optional.empty());

    public void record(double celsius) {
        ends.accumulateAndGet(Optional.of(new Range(celsius, celsius)), Thermometer::span);
    }

    private static Optional<Range> span(Optional<Range> before, Optional<Range> reading) {
        return before.map(old -> new Range(
                        Math.min(old.low(), reading.orElseThrow().low()),
                        Math.max(old.high(), reading.orElseThrow().high())))
                .or(() -> reading);
    }

    public Range range() {
        return ends.get().orElseThrow(() -> new IllegalStateException("no reading yet"));
    }
}
