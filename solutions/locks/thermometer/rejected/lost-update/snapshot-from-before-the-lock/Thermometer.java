package locks.thermometer;

/** Takes the snapshot before the lock and writes what follows from it inside. */
public class Thermometer {
    private volatile Range board;

    public record Range(double low, double high) {
        boolean contains(double celsius) {
            return low <= celsius && celsius <= high;
        }
    }

    public void record(double celsius) {
        Range now = board;
        if (now != null && now.contains(celsius)) {
            return; // most readings change nothing: no lock for them
        }
        synchronized (this) {
            if (now == null) {
                now = board; // somebody else may have been the first
            }
            board = now == null
                    ? new Range(celsius, celsius)
                    : new Range(Math.min(now.low, celsius), Math.max(now.high, celsius));
        }
    }

    public Range range() {
        Range now = board;
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
