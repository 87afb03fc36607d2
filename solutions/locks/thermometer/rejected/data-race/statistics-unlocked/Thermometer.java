package locks.thermometer;

import java.util.DoubleSummaryStatistics;

/** record() locks the statistics, range() asks them twice without the lock, though they are not safe by themselves. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final DoubleSummaryStatistics readings = new DoubleSummaryStatistics();

    public synchronized void record(double celsius) {
        readings.accept(celsius);
    }

    public Range range() {
        if (readings.getCount() == 0) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(readings.getMin(), readings.getMax());
    }
}
