package locks.thermometer;

/** record() lets go of the lock between the two ends; only the very first reading tears. */
public class Thermometer {
    public record Range(double low, double high) {}

    private boolean used;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    public void record(double celsius) {
        synchronized (this) {
            used = true;
            low = Math.min(low, celsius);
        }
        synchronized (this) {
            high = Math.max(high, celsius);
        }
    }

    public synchronized Range range() {
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
