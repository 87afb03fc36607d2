package latchkey.schedule;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What threads that nobody controls do to a run.
 *
 * <p>They put wake-ups into a queue, and touch nothing else; whoever holds the turn takes them out. So this is the one part
 * of a run that is not guarded by the turn.
 */
final class Outside {
    private final Scheduler scheduler;
    private final Queue<Strand> woken = new ConcurrentLinkedQueue<>();

    /** True for good once anybody outside has had a hand in the run: then nobody can say that it is stuck. */
    private volatile boolean partakes;

    /** The strand that looks for a wake-up, so that whoever brings it can wake it. */
    private volatile @Nullable Strand looking;

    Outside(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    boolean partakes() {
        return partakes;
    }

    void takesPart() {
        partakes = true;
    }

    /** Somebody outside wakes this strand; called by that thread. */
    void wakes(Strand strand) {
        partakes = true;
        woken.add(strand);
        Strand waiter = looking;
        if (waiter != null) {
            Turn.wake(waiter);
        }
    }

    /** Lets the wake-ups so far take effect. */
    void drain() {
        for (Strand strand = woken.poll(); strand != null; strand = woken.poll()) {
            strand.permit = true;
            if (strand.wait instanceof Wait.Parked) {
                scheduler.makeReady(strand);
                scheduler.progress.wake();
            }
        }
    }

    /** Waits a while for a wake-up; only decides between going on and "inconclusive". */
    boolean brings() {
        looking = Strands.current();
        try {
            for (int i = 0; i < Patience.OUTSIDE_ROUNDS && woken.isEmpty(); i++) {
                LockSupport.parkNanos(Patience.OUTSIDE_ROUND_NANOS);
            }
        } finally {
            looking = null;
        }
        return !woken.isEmpty();
    }
}
