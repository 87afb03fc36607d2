package locks.thermometer;

/** One lock for all thermometers, more than is needed, and right. */
public class Thermometer {
    public record Range(double low, double high) {}

    private boolean used;
    private double low;
    private double high;

    public void record(double celsius) {
        synchronized (Thermometer.class) {
            if (!used) {
                low = celsius;
                high = celsius;
                used = true;
            } else {
                low = Math.min(low, celsius);
                high = Math.max(high, celsius);
            }
        }
    }

    public Range range() {
        synchronized (Thermometer.class) {
            if (!used) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(low, high);
        }
    }
}
