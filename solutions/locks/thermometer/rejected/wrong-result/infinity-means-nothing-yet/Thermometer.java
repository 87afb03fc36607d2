package locks.thermometer;

/** An infinite end is taken for none, and so is an infinity that was recorded. */
public class Thermometer {
    private final Object lock = new Object();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    /** The two ends that belong together. */
    public record Range(double low, double high) {}

    /** Takes down one reading. */
    public void record(double celsius) {
        synchronized (lock) {
            if (celsius < low) {
                low = celsius;
            }
            if (celsius > high) {
                high = celsius;
            }
        }
    }

    /** The lowest and the highest reading, as they stood together at one moment. */
    public Range range() {
        synchronized (lock) {
            if (Double.isInfinite(low) || Double.isInfinite(high)) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(low, high);
        }
    }
}
