package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** Two readings that both are the first: whoever loses the compareAndSet takes it for done. */
public class Thermometer {
    private final AtomicReference<Range> board = new AtomicReference<>();

    public record Range(double low, double high) {
        Range widenedTo(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    public void record(double celsius) {
        if (board.get() == null) {
            board.compareAndSet(null, new Range(celsius, celsius));
        } else {
            board.updateAndGet(range -> range.widenedTo(celsius));
        }
    }

    public Range range() {
        Range now = board.get();
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
