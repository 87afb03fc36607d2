package latchkey.schedule;

import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks, from outside the run, whether the strand whose turn it is comes to its next scheduling point.
 *
 * <p>One that does not for long blocks or computes in code that nobody has woven, and what will come of it nobody can say.
 * Each thread has a processor time of its own, so only looks at the same strand in the same step are compared; the turn may
 * pass on without a step.
 */
final class Watch {
    /** Who has used less processor time has not moved. */
    private static final long A_MOVE_NANOS = 1_000_000;

    private final LongSupplier clock;
    private final ToLongFunction<Strand> processorTime;
    private @Nullable Strand watched;
    private int step = -1;
    private long processorTimeThen;

    /** When it was last seen to have moved, and how much processor time it had used by then: on a busy machine all is slow. */
    private long since;

    private long processorTimeAtMove;

    /** Takes the time of day and the processor time of a strand's thread, both in nanoseconds. */
    Watch(LongSupplier clock, ToLongFunction<Strand> processorTime) {
        this.clock = clock;
        this.processorTime = processorTime;
        since = clock.getAsLong();
    }

    /** Looks at whose turn it is, in which step; what the run has come to when this has lasted too long, or null. */
    Outcome.@Nullable Unknown look(@Nullable Strand running, int steps) {
        if (running == null || running != watched || steps != step) {
            watched = running;
            step = steps;
            since = clock.getAsLong();
            processorTimeThen = running == null ? 0 : processorTime.applyAsLong(running);
            processorTimeAtMove = processorTimeThen;
            return null;
        }
        long used = processorTime.applyAsLong(running);
        if (used - processorTimeThen > Patience.unwatchedCpuNanos()) {
            return unknown(running, "computes");
        }
        if (used - processorTimeAtMove > A_MOVE_NANOS) {
            processorTimeAtMove = used;
            since = clock.getAsLong();
        }
        if (clock.getAsLong() - since > Patience.unseenBlockNanos()) {
            return unknown(running, running.thread.isVirtual() ? "blocks or computes" : "blocks");
        }
        return null;
    }

    private static Outcome.Unknown unknown(Strand strand, String does) {
        return new Outcome.Unknown(
                strand.name + " " + does + " where the scheduler cannot see it, " + Facts.after(strand) + ".");
    }
}
