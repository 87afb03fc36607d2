package locks.thermometer;

/** The ends begin at 0, so that the first reading sets only one of them. */
public class Thermometer {
    public record Range(double low, double high) {}

    private boolean used;
    private double low;
    private double high;

    public synchronized void record(double celsius) {
        used = true;
        low = Math.min(low, celsius);
        high = Math.max(high, celsius);
    }

    public synchronized Range range() {
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
