package locks.thermometer;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The pair itself is the token of a queue of one: whoever has it may look or widen, and puts it back. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final BlockingQueue<Range> board = new ArrayBlockingQueue<>(1);

    public Thermometer() {
        board.add(new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    }

    public void record(double celsius) {
        board.add(take().including(celsius));
    }

    public Range range() {
        Range now = take();
        board.add(now);
        if (now.low() > now.high()) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }

    private Range take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return board.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
