package locks.thermometer;

import java.util.concurrent.ConcurrentSkipListSet;

/** A concurrent sorted set keeps all readings, and is asked twice: for its first and for its last. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final ConcurrentSkipListSet<Double> readings = new ConcurrentSkipListSet<>();

    public void record(double celsius) {
        readings.add(celsius);
    }

    public Range range() {
        if (readings.isEmpty()) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(readings.first(), readings.last());
    }
}
