package locks.thermometer;

/** record() locks one object and range() another one. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final Object writing = new Object();
    private final Object reading = new Object();
    private boolean used;
    private double low;
    private double high;

    public void record(double celsius) {
        synchronized (writing) {
            if (!used) {
                low = celsius;
                high = celsius;
                used = true;
            } else {
                low = Math.min(low, celsius);
                high = Math.max(high, celsius);
            }
        }
    }

    public Range range() {
        synchronized (reading) {
            if (!used) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(low, high);
        }
    }
}
