package locks.thermometer;

/** Says that there is a reading before the two ends are written; only the very first reading tears. */
public class Thermometer {
    public record Range(double low, double high) {}

    private volatile boolean used;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    public void record(double celsius) {
        used = true;
        synchronized (this) {
            low = Math.min(low, celsius);
            high = Math.max(high, celsius);
        }
    }

    public Range range() {
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        synchronized (this) {
            return new Range(low, high);
        }
    }
}
