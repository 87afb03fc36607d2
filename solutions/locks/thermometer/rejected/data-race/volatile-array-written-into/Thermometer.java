package locks.thermometer;

/** The array is volatile, its elements are not, and record() writes into them. */
public class Thermometer {
    public record Range(double low, double high) {}

    private volatile double[] ends;

    public synchronized void record(double celsius) {
        if (ends == null) {
            ends = new double[] {celsius, celsius};
        } else if (celsius < ends[0]) {
            ends[0] = celsius;
        } else if (celsius > ends[1]) {
            ends[1] = celsius;
        }
    }

    public Range range() {
        double[] now = ends;
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(now[0], now[1]);
    }
}
