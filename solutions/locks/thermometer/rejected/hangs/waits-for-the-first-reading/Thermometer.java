package locks.thermometer;

/** range() waits for the first reading instead of throwing. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private Range range;

    public synchronized void record(double celsius) {
        range = range == null ? new Range(celsius, celsius) : range.including(celsius);
        notifyAll();
    }

    public synchronized Range range() {
        boolean interrupted = false;
        while (range == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return range;
    }
}
