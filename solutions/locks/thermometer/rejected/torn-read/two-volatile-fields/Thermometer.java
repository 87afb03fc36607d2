package locks.thermometer;

/** Each end is volatile, and the pair is not: a change can come in between the two reads. */
public class Thermometer {
    public record Range(double low, double high) {}

    private volatile double low = Double.POSITIVE_INFINITY;
    private volatile double high = Double.NEGATIVE_INFINITY;

    public void record(double celsius) {
        if (celsius < low) {
            low = celsius;
        }
        if (celsius > high) {
            high = celsius;
        }
    }

    public Range range() {
        if (low > high) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
