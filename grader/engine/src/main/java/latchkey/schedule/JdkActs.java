package latchkey.schedule;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import latchkey.race.Access;
import latchkey.race.RaceDetector;
import org.jspecify.annotations.Nullable;

/** What the JDK does on behalf of a thread of the run. */
public final class JdkActs {
    private JdkActs() {}

    /** Ends a strand from the JDK's own code, where no learner's frame is left. */
    public static void endedOutside(Strand strand) {
        strand.depth++;
        try {
            strand.scheduler.ended(strand);
        } finally {
            strand.depth--;
            Strands.endedOnCarrier(strand);
        }
    }

    /** An exception ends a thread; true when nobody shall print it. */
    @SuppressWarnings("ReferenceEquality") // no handler's own equals() is asked
    public static boolean uncaught(Strand strand, Throwable thrown) {
        if (!strand.scheduler.aborted && !(thrown instanceof Abort)) {
            strand.pendingValue = null;
            strand.scheduler.trace.add(strand, "dies of " + Names.of(thrown), strand.lastPlace);
        }
        return strand.scheduler.aborted
                || thrown instanceof Abort
                || strand.thread.getUncaughtExceptionHandler() == strand.thread.getThreadGroup();
    }

    /** Starts a thread that cannot be controlled; whether it is one that serves the JDK. */
    public static void startsForeign(Strand strand, boolean servant) {
        if (servant) {
            strand.scheduler.outside().isServed();
        } else {
            strand.scheduler.outside().takesPart();
        }
    }

    /** Wakes a thread that cannot be controlled, or waits for the system. */
    public static void asksOutside(Strand strand) {
        strand.scheduler.outside().isAsked();
    }

    /** What was released through this object is known from now on. */
    public static void acquire(Strand strand, @Nullable Object synchronizer) {
        if (synchronizer != null && orders(strand)) {
            strand.scheduler.races.acquire(strand.id, synchronizer);
        }
    }

    /** Releases through this object all that the strand did. */
    public static void release(Strand strand, @Nullable Object synchronizer) {
        if (synchronizer != null && orders(strand)) {
            RaceDetector races = strand.scheduler.races;
            if (synchronizer instanceof AtomicInteger
                    || synchronizer instanceof AtomicLong
                    || synchronizer instanceof AtomicBoolean
                    || synchronizer instanceof AtomicReference) {
                races.atomicWrite(new Access(strand.id, true, strand.lastPlace), synchronizer);
            } else {
                races.release(strand.id, synchronizer);
            }
        }
    }

    private static boolean orders(Strand strand) {
        return !strand.scheduler.aborted && (strand.linking == 0 || strand.initialising);
    }

    /** The JVM begins (1) or has ended (-1) to link a call, a class or the like; in between no synchronizer orders threads. */
    public static void linking(Strand strand, int change) {
        strand.linking = Math.max(0, strand.linking + change);
    }

    /**
     * Enters a monitor's shadow; the JDK then enters the real one, which is free. Who holds one already may meet others who
     * take the two the other way round.
     */
    public static void enterInJdk(Strand strand, Object object) {
        if (orders(strand)) {
            if (strand.jdkMonitors > 0) {
                strand.scheduler.point(strand);
            }
            strand.scheduler.monitors.enter(strand, object);
            strand.jdkMonitors++;
        }
    }

    /** Leaves a monitor's shadow, before the JDK leaves the real one. */
    public static void exitInJdk(Strand strand, Object object) {
        if (strand.scheduler.monitors.holds(strand, object)) {
            strand.jdkMonitors--;
            strand.scheduler.monitors.exit(strand, object);
        }
    }

    /** {@code Object.wait} by the JDK: the real monitor is given up, too. */
    public static void awaitInJdk(Strand strand, Object object, long millis) throws InterruptedException {
        strand.realMonitor = object;
        try {
            strand.scheduler.monitors.await(strand, object, millis > 0 ? millis * 1_000_000 : -1);
        } finally {
            strand.realMonitor = null;
        }
    }
}
