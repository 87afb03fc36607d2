package locks.thermometer;

/** Even versions are quiet: reads again under the lock when the version has moved; all fields are volatile. */
public class Thermometer {
    public record Range(double low, double high) {}

    private volatile int version;
    private volatile double low = Double.POSITIVE_INFINITY;
    private volatile double high = Double.NEGATIVE_INFINITY;

    public synchronized void record(double celsius) {
        version++;
        low = Math.min(low, celsius);
        high = Math.max(high, celsius);
        version++;
    }

    public Range range() {
        int before = version;
        Range seen = new Range(low, high);
        if (before % 2 != 0 || before != version) {
            synchronized (this) {
                seen = new Range(low, high);
            }
        }
        if (seen.low() > seen.high()) {
            throw new IllegalStateException("no reading yet");
        }
        return seen;
    }
}
