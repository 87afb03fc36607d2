package locks.thermometer;

/** Writers take turns, but range() reads the two volatile ends at two moments. */
public class Thermometer {
    public record Range(double low, double high) {}

    private volatile boolean used;
    private volatile double low;
    private volatile double high;

    public synchronized void record(double celsius) {
        if (!used) {
            low = celsius;
            high = celsius;
            used = true;
            return;
        }
        low = Math.min(low, celsius);
        high = Math.max(high, celsius);
    }

    public Range range() {
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
