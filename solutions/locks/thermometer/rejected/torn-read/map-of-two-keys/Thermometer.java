package locks.thermometer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** merge is atomic for each key, and the ends lie under two of them. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final Map<String, Double> ends = new ConcurrentHashMap<>();

    public void record(double celsius) {
        ends.merge("low", celsius, Math::min);
        ends.merge("high", celsius, Math::max);
    }

    public Range range() {
        Double high = ends.get("high");
        Double low = ends.get("low");
        if (low == null || high == null) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
