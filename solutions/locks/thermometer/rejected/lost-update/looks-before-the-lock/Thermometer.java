package locks.thermometer;

/** Compares before it takes the lock and does not compare again inside: a warmer low replaces a colder one. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private volatile Range range;

    public void record(double celsius) {
        Range seen = range;
        if (seen != null && celsius >= seen.low() && celsius <= seen.high()) {
            return;
        }
        synchronized (this) {
            range = seen == null ? new Range(celsius, celsius) : seen.including(celsius);
        }
    }

    public Range range() {
        Range now = range;
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
