package locks.thermometer;

import java.util.DoubleSummaryStatistics;

/** The statistics of the JDK, which are not safe by themselves, inside one lock. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final DoubleSummaryStatistics readings = new DoubleSummaryStatistics();

    public void record(double celsius) {
        synchronized (readings) {
            readings.accept(celsius);
        }
    }

    public Range range() {
        synchronized (readings) {
            if (readings.getCount() == 0) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(readings.getMin(), readings.getMax());
        }
    }
}
