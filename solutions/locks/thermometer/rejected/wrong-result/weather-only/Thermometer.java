package locks.thermometer;

/** Begins with ends that no weather reaches; a furnace does. */
public class Thermometer {
    public record Range(double low, double high) {}

    private double low = 1000;
    private double high = -1000;

    public synchronized void record(double celsius) {
        low = Math.min(low, celsius);
        high = Math.max(high, celsius);
    }

    public synchronized Range range() {
        if (low > high) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
