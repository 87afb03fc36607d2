package latchkey.schedule;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Parking, sleeping, joining, interrupting and the time of day, for the threads of a run. */
public final class Parking {
    private static final int SPINS_IN_JDK = 64;

    private Parking() {}

    /** {@code LockSupport.park}; nanos is negative for no limit. */
    public static void park(Strand strand, @Nullable Object blocker, long nanos) {
        Scheduler scheduler = strand.scheduler;
        scheduler.check(strand);
        if (strand.permit) {
            strand.permit = false;
            return;
        }
        if (nanos == 0) {
            return;
        }
        if (Thread.currentThread().isInterrupted()) {
            strand.pause(); // between two tries it is one, although it is over at once
            return;
        }
        Wait wait = new Wait.Parked(blocker == null ? LockSupport.getBlocker(strand.thread) : blocker);
        strand.wait = wait;
        String what = waitingFor(strand, wait);
        if (nanos > 0 && blocker == null && strand.lastCall.startsWith("LockSupport.park")) {
            pausesAgain(strand);
        }
        scheduler.block(strand, wait, nanos, what);
        strand.permit = false;
    }

    private static String waitingFor(Strand strand, Wait wait) {
        Strand owner = Facts.owner(strand);
        return "waits for " + Facts.words(wait) + (owner == null ? "" : ", which " + owner.name + " holds");
    }

    /** Whether its next {@code park} would not wait, for it has been unparked already. */
    public static boolean hasPermit(Strand strand) {
        return strand.permit;
    }

    /** {@code LockSupport.unpark} by a thread of the run. */
    public static void unpark(Strand target) {
        target.permit = true;
        if (target.wait instanceof Wait.Parked) {
            target.scheduler.makeReady(target);
            target.scheduler.progress.wake();
        }
    }

    /** {@code LockSupport.unpark} by a thread that nobody controls. */
    public static void unparkFromOutside(Strand target) {
        target.scheduler.outside().wakes(target);
    }

    /** {@code Thread.interrupt} of another thread of the run. */
    public static void interrupt(Strand strand, Strand target) {
        Scheduler scheduler = strand.scheduler;
        if (target.ended()) {
            return;
        }
        if (target.interruptRelease == null) {
            target.interruptRelease = new Object();
        }
        scheduler.races.release(strand.id, target.interruptRelease);
        target.interruptPending = true;
        scheduler.tell(strand, "interrupts " + target.name);
        if (target.asleepUntil >= 0) {
            scheduler.ready.wakeUp(target);
        }
        switch (target.wait) {
            case Wait.Notification n -> scheduler.monitors.leaveWaitSet(target, n);
            case Wait.Parked p -> scheduler.makeReady(target);
            case Wait.End e -> scheduler.makeReady(target);
            case Wait.Condition c when c.interruptible() -> scheduler.makeReady(target);
            case null, default -> {
                // a monitor is entered all the same, and the check's own waits take no notice
            }
        }
        scheduler.progress.wake();
    }

    /** Whether an interrupt is on its way to this strand. */
    public static boolean interruptPending(Strand target) {
        return target.interruptPending;
    }

    /** {@code Thread.join}; nanos is negative for no limit. Returns whether the target has ended. */
    public static boolean join(Strand strand, Strand target, long nanos) throws InterruptedException {
        Scheduler scheduler = strand.scheduler;
        scheduler.check(strand);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (!target.ended() && nanos != 0) {
            target.joiners.add(strand);
            // To join a platform thread is to wait on it, and a wait gives the monitor up; its documentation says so.
            int entered = target.thread.isVirtual() ? 0 : scheduler.monitors.giveUp(strand, target.thread);
            scheduler.block(strand, new Wait.End(target), nanos, "waits for the end of " + target.name);
            target.joiners.remove(strand);
            scheduler.monitors.takeBack(strand, target.thread, entered);
            if (!target.ended() && Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        if (target.ended()) {
            scheduler.races.joined(strand.id, target.id);
        }
        return target.ended();
    }

    /** {@code Thread.isAlive} and the like: a look, and a chance for others to go on. */
    public static boolean looksAlive(Strand strand, Strand target) {
        strand.scheduler.idle(strand);
        if (target.ended()) {
            strand.scheduler.races.joined(strand.id, target.id);
        }
        return !target.ended();
    }

    /** {@code Thread.sleep}. */
    public static void sleep(Strand strand, long nanos) throws InterruptedException {
        strand.scheduler.check(strand);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        strand.scheduler.tell(strand, "sleeps " + duration(nanos));
        fallAsleep(strand, nanos);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /** A spin inside the JDK: now and then others come in. */
    public static void spinInJdk(Strand strand) {
        if ((++strand.random & SPINS_IN_JDK - 1) == 0) {
            strand.yieldedByJdk = true;
            strand.scheduler.idle(strand);
        }
    }

    /** {@code System.nanoTime}. */
    public static long nanoTime(Strand strand) {
        return strand.scheduler.time.now(strand);
    }

    /** {@code System.currentTimeMillis}. */
    public static long currentTimeMillis(Strand strand) {
        return strand.scheduler.time.nowMillis(strand);
    }

    /** The time of day in nanoseconds since 1970. */
    public static long timeOfDay(Strand strand) {
        return strand.scheduler.time.timeOfDay(strand);
    }

    /** The learner's code looks at the clock: whoever does so again and again sees it go on, faster and faster. */
    public static void looksAtClock(Strand strand) {
        strand.ahead += 1000L << Math.min(strand.idling().clockReads++, 20);
    }

    /** A number that stands for a random one, the same in every replay. */
    public static int random(Strand strand) {
        return (strand.id * 31 + ++strand.random) * 0x9E3779B9 | 1;
    }

    /** It is ready all the while, for others may be slower than its sleep is long. */
    private static void fallAsleep(Strand strand, long nanos) {
        Scheduler scheduler = strand.scheduler;
        strand.waits++;
        scheduler.time.set(strand, nanos);
        strand.asleepUntil = scheduler.time.deadline(nanos);
        if (!strand.lastPlace.isEmpty()) {
            scheduler.facts.slept.add(strand.lastPlace);
        }
        pausesAgain(strand);
        scheduler.step(strand);
        scheduler.offer(strand);
    }

    /** One more pause after which the strand looks whether it may go on; many of them are polling. */
    private static void pausesAgain(Strand strand) {
        strand.pause();
        if (++strand.idling().sleeps >= Scheduler.POLLS && strand.idling().tries == 0) {
            strand.scheduler.facts.idles(strand, Outcome.How.POLLING);
        }
    }

    private static String duration(long nanos) {
        return nanos % 1_000_000 == 0 ? nanos / 1_000_000 + " ms" : nanos + " ns";
    }
}
