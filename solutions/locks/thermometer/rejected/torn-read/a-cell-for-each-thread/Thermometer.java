package locks.thermometer;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Each thread widens a cell of its own; whoever adds the cells up looks at one after the other. */
public class Thermometer {
    private final Queue<Cell> cells = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Cell> mine = ThreadLocal.withInitial(Cell::new);

    /** The two ends that belong together. */
    public record Range(double low, double high) {}

    /** What one thread has measured. */
    private static final class Cell {
        private Range range;

        synchronized boolean add(double celsius) {
            boolean first = range == null;
            range = first
                    ? new Range(celsius, celsius)
                    : new Range(Math.min(range.low(), celsius), Math.max(range.high(), celsius));
            return first;
        }

        synchronized Range get() {
            return range;
        }
    }

    /** Takes down one reading. */
    public void record(double celsius) {
        Cell cell = mine.get();
        if (cell.add(celsius)) {
            cells.add(cell);
        }
    }

    /** The lowest and the highest reading, as they stood together at one moment. */
    public Range range() {
        Range all = null;
        for (Cell cell : cells) {
            Range one = cell.get();
            all = all == null
                    ? one
                    : new Range(Math.min(all.low(), one.low()), Math.max(all.high(), one.high()));
        }
        if (all == null) {
            throw new IllegalStateException("no reading yet");
        }
        return all;
    }
}
