package latchkey.schedule;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
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

    /** True for good once anybody outside has had a hand in the run: then nobody can say what it comes to. */
    private volatile boolean partakes;

    /** Somebody of the run has asked somebody outside for something, and may be waiting for it. */
    private volatile boolean owes;

    /** A thread that serves the JDK was started in the run, for whatever purpose. */
    private volatile boolean serves;

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

    /**
     * Woven code runs on a thread outside; called by that thread. Where this run has asked nobody for it, it is left over from
     * another run.
     */
    void carriesOut() {
        partakes |= owes || serves;
    }

    /** A strand has woken a thread outside, or waits for something that only the system can bring. */
    void isAsked() {
        owes = true;
    }

    /** A strand has started a thread that serves the JDK. */
    void isServed() {
        serves = true;
    }

    /** Whether the clock must not go on: it is the run's own, and somebody outside has another. */
    boolean owes() {
        return owes || partakes;
    }

    /** Whether somebody outside may yet wake one of these, who are all there are. */
    boolean mayBring(List<Strand> strands) {
        return owes() || serves || strands.stream().anyMatch(Outside::waitsForLockOutside);
    }

    private static boolean waitsForLockOutside(Strand strand) {
        if (!(strand.wait instanceof Wait.Parked(AbstractOwnableSynchronizer lock))) {
            return false;
        }
        Thread owner = Owners.of(lock);
        return owner != null && Strands.of(owner) == null && owner.isAlive();
    }

    /** Somebody outside wakes this strand; called by that thread. */
    void wakes(Strand strand) {
        woken.add(strand);
        Strand waiter = looking;
        if (waiter != null) {
            Turn.wake(waiter);
        }
    }

    /** Lets the wake-ups so far take effect. To be let into a lock that somebody outside has held means nothing. */
    void drain() {
        for (Strand strand = woken.poll(); strand != null; strand = woken.poll()) {
            strand.permit = true;
            if (strand.wait instanceof Wait.Parked(Object blocker)) {
                partakes |= !(blocker instanceof AbstractOwnableSynchronizer);
                scheduler.makeReady(strand);
                scheduler.progress.wake();
            }
        }
    }

    /** Waits a while for a wake-up; only decides between going on and "inconclusive". */
    boolean brings() {
        looking = Strands.current();
        try {
            for (int i = 0; i < Patience.outsideRounds() && woken.isEmpty(); i++) {
                LockSupport.parkNanos(Patience.OUTSIDE_ROUND_NANOS);
            }
        } finally {
            looking = null;
        }
        return !woken.isEmpty();
    }
}
