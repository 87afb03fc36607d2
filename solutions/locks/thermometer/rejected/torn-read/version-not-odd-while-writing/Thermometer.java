package locks.thermometer;

/** The version moves only when a change is complete, so a reader in the middle of it sees nothing of it. */
public class Thermometer {
    public record Range(double low, double high) {}

    private volatile boolean used;
    private volatile int version;
    private volatile double low = Double.POSITIVE_INFINITY;
    private volatile double high = Double.NEGATIVE_INFINITY;

    public synchronized void record(double celsius) {
        if (celsius < low) {
            low = celsius;
        }
        used = true;
        if (celsius > high) {
            high = celsius;
        }
        version++;
    }

    public Range range() {
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        int before = version;
        Range seen = new Range(low, high);
        if (before != version) {
            synchronized (this) {
                seen = new Range(low, high);
            }
        }
        return seen;
    }
}
