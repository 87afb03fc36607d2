package locks.thermometer;

import java.util.concurrent.atomic.DoubleAccumulator;

/** A DoubleAccumulator for each end: no reading is lost, but the two are asked one after the other. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final DoubleAccumulator low = new DoubleAccumulator(Math::min, Double.POSITIVE_INFINITY);
    private final DoubleAccumulator high = new DoubleAccumulator(Math::max, Double.NEGATIVE_INFINITY);

    public void record(double celsius) {
        low.accumulate(celsius);
        high.accumulate(celsius);
    }

    public Range range() {
        double lowest = low.get();
        double highest = high.get();
        if (lowest > highest) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(lowest, highest);
    }
}
