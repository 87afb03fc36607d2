package locks.thermometer;

/** Remembers the lowest and the highest temperature that were measured. */
public class Thermometer {
    private boolean used;
    private double low;
    private double high;

    /**
     * The two ends that belong together.
     *
     * @param low the lowest reading so far
     * @param high the highest reading so far
     */
    public record Range(double low, double high) {}

    /**
     * Takes down one reading.
     *
     * @param celsius any number, also 0 or a negative one
     */
    public void record(double celsius) {
        if (!used) {
            low = celsius;
            high = celsius;
            used = true;
            return;
        }
        if (celsius < low) {
            low = celsius;
        }
        if (celsius > high) {
            high = celsius;
        }
    }

    /**
     * The lowest and the highest reading, as they stood together at one moment.
     *
     * @throws IllegalStateException if there has been no reading yet
     */
    public Range range() {
        if (!used) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low, high);
    }
}
