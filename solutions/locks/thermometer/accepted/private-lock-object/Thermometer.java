package locks.thermometer;

/** One private lock object guards all three fields; the infinities say that nothing has been read. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final Object lock = new Object();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

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

    public Range range() {
        Range range;
        synchronized (lock) {
            range = new Range(low, high);
        }
        if (range.low() > range.high()) {
            throw new IllegalStateException("no reading yet");
        }
        return range;
    }
}
