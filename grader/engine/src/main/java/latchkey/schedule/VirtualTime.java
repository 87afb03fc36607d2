package latchkey.schedule;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The run's own clock. It stands still while somebody can go on, and jumps to the next deadline when nobody can.
 *
 * <p>Units are nanoseconds. Guarded by the turn.
 */
final class VirtualTime {
    static final long START = 1_000_000_000L;
    private static final long EPOCH_MILLIS = 1_700_000_000_000L;

    private record Timer(long deadline, int order, Strand strand, int waits) {}

    private final PriorityQueue<Timer> timers =
            new PriorityQueue<>(Comparator.comparingLong(Timer::deadline).thenComparingInt(Timer::order));
    private long now = START;
    private int order;

    long now(Strand strand) {
        return now + strand.ahead;
    }

    /** The run's own time, which is nobody's. */
    long now() {
        return now;
    }

    long nowMillis(Strand strand) {
        return timeOfDay(strand) / 1_000_000;
    }

    /** Nanoseconds since 1970. */
    long timeOfDay(Strand strand) {
        return EPOCH_MILLIS * 1_000_000 + now(strand);
    }

    long elapsed() {
        return now - START;
    }

    /** Sets a timer for what the strand waits for now; a deadline past the end of time is none. */
    void set(Strand strand, long nanos) {
        long deadline = now + nanos;
        if (deadline >= 0) {
            timers.add(new Timer(deadline, order++, strand, strand.waits));
        }
    }

    /** Lets a sleeper run on although its time has not come: only its own clock goes ahead. */
    void runAhead(Strand sleeper) {
        if (sleeper.asleepUntil > now) {
            sleeper.ahead += sleeper.asleepUntil - now;
        }
    }

    /** The deadline of something that lasts this long from now. */
    long deadline(long nanos) {
        long deadline = now + nanos;
        return deadline < 0 ? Long.MAX_VALUE : deadline;
    }

    /** Jumps to the next deadline and returns whose it is; null when no timer is set. */
    @Nullable
    Strand pass() {
        Timer next = next();
        if (next == null) {
            return null;
        }
        timers.remove();
        now = Math.max(now, next.deadline);
        return next.strand;
    }

    /** Whose time has come, too, and has not been told yet; null for nobody. */
    @Nullable
    Strand alsoDue() {
        Timer next = next();
        return next == null || next.deadline > now ? null : pass();
    }

    /** The first timer that somebody still waits for. */
    private @Nullable Timer next() {
        for (Timer next = timers.peek(); next != null; next = timers.peek()) {
            Strand strand = next.strand;
            if (strand.waits == next.waits && !strand.ended() && (strand.wait != null || strand.asleepUntil >= 0)) {
                return next;
            }
            timers.remove();
        }
        return null;
    }
}
