package locks.thermometer;

/** Both methods hold the monitor of the thermometer. */
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

    public synchronized Range range() {
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
