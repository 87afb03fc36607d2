package locks.thermometer;

/** range() asks two synchronized getters, and lets go of the lock between them. */
public class Thermometer {
    public record Range(double low, double high) {}

    private boolean used;
    private double low;
    private double high;

    public synchronized void record(double celsius) {
        if (!used) {
            low = celsius;
            high = celsius;
            used = true;
        } else {
            low = Math.min(low, celsius);
            high = Math.max(high, celsius);
        }
    }

    private synchronized double low() {
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        return low;
    }

    private synchronized double high() {
        return high;
    }

    public Range range() {
        return new Range(low(), high());
    }
}
