package locks.thermometer;

/** Each end has a lock of its own: each is right, and the pair is not. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final Object lowLock = new Object();
    private final Object highLock = new Object();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    public void record(double celsius) {
        synchronized (lowLock) {
            low = Math.min(low, celsius);
        }
        synchronized (highLock) {
            high = Math.max(high, celsius);
        }
    }

    public Range range() {
        double lowest;
        synchronized (lowLock) {
            lowest = low;
        }
        double highest;
        synchronized (highLock) {
            highest = high;
        }
        if (lowest > highest) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(lowest, highest);
    }
}
