package locks.thermometer;

/** record() holds the monitor, but range() looks without it. */
public class Thermometer {
    public record Range(double low, double high) {}

    private boolean used;
    private double low;
    private double high;

    public synchronized void record(double celsius) {
        if (!used) {
            low = celsius;
            high = celsius;
            used = true;
        } else {
            low = Math.min(low, celsius);
            high = Math.max(high, celsius);
        }
    }

    public Range range() {
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
