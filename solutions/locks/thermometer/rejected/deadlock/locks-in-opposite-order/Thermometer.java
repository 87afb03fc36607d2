package locks.thermometer;

/** Both ends are locked together, by record() in one order and by range() in the other. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final Object lowLock = new Object();
    private final Object highLock = new Object();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    public void record(double celsius) {
        synchronized (lowLock) {
            synchronized (highLock) {
                low = Math.min(low, celsius);
                high = Math.max(high, celsius);
            }
        }
    }

    public Range range() {
        synchronized (highLock) {
            synchronized (lowLock) {
                if (low > high) {
                    throw new IllegalStateException("no reading yet");
                }
                return new Range(low, high);
            }
        }
    }
}
