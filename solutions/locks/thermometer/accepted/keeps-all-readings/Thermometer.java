package locks.thermometer;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps every reading, and works out the two ends from one snapshot of the list. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final List<Double> readings = new CopyOnWriteArrayList<>();

    public void record(double celsius) {
        readings.add(celsius);
    }

    public Range range() {
        DoubleSummaryStatistics ends =
                readings.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        if (ends.getCount() == 0) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(ends.getMin(), ends.getMax());
    }
}
