package locks.thermometer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A concurrent map, but get and put are two steps. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final Map<String, Range> ranges = new ConcurrentHashMap<>();

    public void record(double celsius) {
        Range old = ranges.get("range");
        ranges.put("range", old == null ? new Range(celsius, celsius) : old.including(celsius));
    }

    public Range range() {
        Range now = ranges.get("range");
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
