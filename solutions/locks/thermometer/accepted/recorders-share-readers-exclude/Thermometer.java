package locks.thermometer;

import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Recorders share the read side over two accumulators; whoever looks takes the write side and has both ends alone. */
public class Thermometer {
    private final DoubleAccumulator low =
            new DoubleAccumulator((old, reading) -> reading < old ? reading : old, Double.POSITIVE_INFINITY);
    private final DoubleAccumulator high =
            new DoubleAccumulator((old, reading) -> reading > old ? reading : old, Double.NEGATIVE_INFINITY);

    /** Many may record at once, since each accumulator takes that; only who looks needs the board for himself. */
    private final Lock recording;

    private final Lock looking;

    /** A thermometer without any reading. */
    public Thermometer() {
        ReadWriteLock board = new ReentrantReadWriteLock();
        recording = board.readLock();
        looking = board.writeLock();
    }

    /** The two ends that belong together. */
    public record Range(double low, double high) {}

    /** Takes down one reading. */
    public void record(double celsius) {
        recording.lock();
        try {
            low.accumulate(celsius);
            high.accumulate(celsius);
        } finally {
            recording.unlock();
        }
    }

    /** The lowest and the highest reading, as they stood together at one moment. */
    public Range range() {
        looking.lock();
        try {
            double lowest = low.get();
            double highest = high.get();
            if (lowest > highest) {
                throw new IllegalStateException("no reading yet");
            }
            return new Range(lowest, highest);
        } finally {
            looking.unlock();
        }
    }
}
