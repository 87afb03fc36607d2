package locks.thermometer;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The pair is the only value of a concurrent map, and merge widens it in one step. */
public class Thermometer {
    public record Range(double low, double high) {}

    private static final String KEY = "range";

    private final ConcurrentMap<String, Range> ranges = new ConcurrentHashMap<>();

    public void record(double celsius) {
        ranges.merge(
                KEY,
                new Range(celsius, celsius),
                (old, reading) -> new Range(
                        Math.min(old.low(), reading.low()), Math.max(old.high(), reading.high())));
    }

    public Range range() {
        Range now = ranges.get(KEY);
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
