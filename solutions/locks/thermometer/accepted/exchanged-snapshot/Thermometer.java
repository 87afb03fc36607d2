package locks.thermometer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** An immutable snapshot, exchanged by a VarHandle until nobody was quicker. */
public class Thermometer {
    private static final VarHandle BOARD;

    static {
        try {
            BOARD = MethodHandles.lookup().findVarHandle(Thermometer.class, "board", Range.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile Range board;

    public record Range(double low, double high) {
        private static Range with(Range old, double celsius) {
            if (old == null) {
                return new Range(celsius, celsius);
            }
            if (celsius < old.low) {
                return new Range(celsius, old.high);
            }
            return celsius > old.high ? new Range(old.low, celsius) : old;
        }
    }

    public void record(double celsius) {
        Range seen = board;
        while (true) {
            Range next = Range.with(seen, celsius);
            if (next == seen) {
                return; // known already, and the board only ever widens
            }
            Range witness = (Range) BOARD.compareAndExchange(this, seen, next);
            if (witness == seen) {
                return;
            }
            seen = witness; // somebody else has got on: work it out anew from what stands there now
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
