package locks.thermometer;

/** Spares itself the lock when the reading seems to change nothing, and looks without order. */
public class Thermometer {
    public record Range(double low, double high) {}

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    public void record(double celsius) {
        if (celsius >= low && celsius <= high) {
            return;
        }
        synchronized (this) {
            low = Math.min(low, celsius);
            high = Math.max(high, celsius);
        }
    }

    public synchronized Range range() {
        if (low > high) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
