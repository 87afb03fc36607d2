package locks.thermometer;

import java.util.concurrent.atomic.AtomicReference;

/** Takes the pair out, widens it and puts it back: whoever asks in between is told that there is none. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private final AtomicReference<Range> range = new AtomicReference<>();

    public synchronized void record(double celsius) {
        Range old = range.getAndSet(null);
        range.set(old == null ? new Range(celsius, celsius) : old.including(celsius));
    }

    public Range range() {
        Range now = range.get();
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
