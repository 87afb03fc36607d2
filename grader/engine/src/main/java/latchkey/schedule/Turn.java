package latchkey.schedule;

import java.util.concurrent.locks.LockSupport;

/**
 * The right to go on, which one strand of a run holds at a time.
 *
 * <p>Invariant: {@link Strand#turn} is true from when the giver has made up its mind until the receiver has noticed; the
 * volatile write and read order everything that the giver did before everything that the receiver does.
 */
final class Turn {
    private Turn() {}

    /** The strand that decides goes on itself. */
    static void take(Strand strand) {
        strand.scheduler.ready.remove(strand);
        strand.state = Strand.State.RUNNING;
        strand.scheduler.running = strand;
        onTurn(strand);
    }

    private static void onTurn(Strand strand) {
        strand.yielded = false;
        strand.yieldedByJdk = false;
        strand.wait = null;
        strand.waits++;
        if (strand.asleepUntil >= 0) {
            strand.scheduler.time.runAhead(strand);
            strand.asleepUntil = -1;
        }
        if (strand.interruptPending) {
            strand.interruptPending = false;
            if (strand.interruptRelease != null) {
                strand.scheduler.races.acquire(strand.id, strand.interruptRelease);
            }
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the turn away; the giver touches nothing of the run after it. */
    static void hand(Strand next) {
        next.scheduler.ready.remove(next);
        next.state = Strand.State.RUNNING;
        next.scheduler.running = next;
        next.turn = true;
        wake(next);
    }

    /** Wakes its thread, on behalf of the engine. */
    static void wake(Strand strand) {
        Strand me = Strands.current();
        if (me != null) {
            me.depth++;
        }
        strand.waker = Thread.currentThread();
        try {
            Object monitor = strand.realMonitor;
            if (monitor != null && strand.waitsReally) {
                synchronized (monitor) {
                    monitor.notifyAll();
                }
            }
            LockSupport.unpark(strand.thread);
        } finally {
            strand.waker = null;
            if (me != null) {
                me.depth--;
            }
        }
    }

    /** Waits for the turn, or for the end of the run. */
    static void await(Strand strand) {
        strand.depth++;
        try {
            while (!strand.turn && !strand.scheduler.aborted) {
                waitForReal(strand);
            }
            if (!strand.turn) {
                throw strand.scheduler.abort(strand);
            }
            strand.turn = false;
            onTurn(strand);
        } finally {
            strand.depth--;
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the caller asks again whose turn it is
    private static void waitForReal(Strand strand) {
        Object monitor = strand.realMonitor;
        if (monitor == null) {
            LockSupport.park(); // with a blocker, it would take away the one that the learner's wait has set
            if (Thread.interrupted()) {
                strand.interruptPending = true;
            }
        } else {
            // Whoever gives the turn first sets it and then asks waitsReally; here it is the other way round. So either
            // the giver notifies, or this does not wait. The giver enters the monitor of nobody who runs: no circle.
            strand.waitsReally = true;
            try {
                if (!strand.turn && !strand.scheduler.aborted) {
                    monitor.wait();
                }
            } catch (InterruptedException e) {
                strand.interruptPending = true;
            } finally {
                strand.waitsReally = false;
            }
        }
    }
}
