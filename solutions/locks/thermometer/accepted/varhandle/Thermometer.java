package locks.thermometer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A VarHandle replaces the immutable pair: release on writing, acquire on reading. */
public class Thermometer {
    public record Range(double low, double high) {
        Range including(double celsius) {
            return new Range(Math.min(low, celsius), Math.max(high, celsius));
        }
    }

    private static final VarHandle RANGE;

    static {
        try {
            RANGE = MethodHandles.lookup().findVarHandle(Thermometer.class, "range", Range.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Range range;

    public void record(double celsius) {
        Range seen = (Range) RANGE.getAcquire(this);
        while (true) {
            Range next = seen == null ? new Range(celsius, celsius) : seen.including(celsius);
            Range witness = (Range) RANGE.compareAndExchange(this, seen, next);
            if (witness == seen) {
                return;
            }
            seen = witness;
        }
    }

    public Range range() {
        Range now = (Range) RANGE.getAcquire(this);
        if (now == null) {
            throw new IllegalStateException("no reading yet");
        }
        return now;
    }
}
