package latchkey.weave;

import latchkey.race.Access;
import latchkey.race.RaceDetector;
import latchkey.schedule.LearnerActs;
import latchkey.schedule.Names;
import latchkey.schedule.Scheduler;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;
import org.jspecify.annotations.Nullable;

/**
 * Where woven classes arrive. On threads that are not under control everything is as if it were not woven.
 *
 * <p>Public because woven classes call it; nobody else should.
 */
public final class Woven {
    private static final int MOST_LOOPS = 3_000_000;

    private Woven() {}

    // ------------------------------------------------------------------ variables

    /** Before an access to a field; mode has bit 0 for a write and bit 1 for a volatile field. */
    public static void access(@Nullable Object owner, String field, String where, int mode) {
        Strand strand = Strands.enterFromWoven();
        if (strand == null) {
            return;
        }
        try {
            LearnerActs.field(
                    strand,
                    owner == null ? field.substring(0, field.indexOf('.')).intern() : owner,
                    field,
                    where,
                    mode);
        } finally {
            Strands.leave(strand);
        }
    }

    /** Before an access to an array element. */
    public static void element(@Nullable Object array, int index, String where, boolean write) {
        Strand strand = array == null ? null : Strands.enter();
        if (strand == null || array == null) {
            return;
        }
        try {
            LearnerActs.variable(strand, new Access(strand.id(), write, where), array, index, "[" + index + "]");
        } finally {
            Strands.leave(strand);
        }
    }

    /** Before a call of a method of a collection, or of something that may be one. */
    public static void collection(@Nullable Object receiver, String method, String where) {
        Strand strand = receiver == null ? null : Strands.enterFromWoven();
        if (strand == null || receiver == null) {
            return;
        }
        try {
            Scheduler scheduler = strand.scheduler();
            if (Calls.isPlain(receiver)) {
                Access access = new Access(strand.id(), Calls.writes(method), where);
                LearnerActs.variable(
                        strand,
                        access,
                        receiver,
                        RaceDetector.CONTENTS,
                        "the " + Names.of(receiver) + " (" + method + ")");
            } else {
                LearnerActs.pointAt(strand, where);
                scheduler.tell(strand, "calls " + Names.of(receiver) + "." + method);
                if (Calls.writes(method)) {
                    LearnerActs.changed(strand);
                }
                if (Calls.isSynchronized(receiver)) {
                    scheduler.monitors().enter(strand, receiver);
                    scheduler.monitors().exit(strand, receiver);
                }
            }
        } finally {
            Strands.leave(strand);
        }
    }

    // ------------------------------------------------------------------ monitors

    public static void monitorEnter(@Nullable Object object, String where) {
        if (object == null) {
            throw new NullPointerException("synchronized on null");
        }
        Strand strand = Strands.enterFromWoven();
        if (strand == null) {
            return;
        }
        try {
            LearnerActs.enterMonitor(strand, object, where);
        } finally {
            Strands.leave(strand);
        }
    }

    public static void monitorExit(Object object, String where) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return;
        }
        try {
            LearnerActs.exitMonitor(strand, object, where);
        } finally {
            Strands.leave(strand);
        }
    }

    public static void waitOn(Object object) throws InterruptedException {
        waitOn(object, 0);
    }

    public static void waitOn(Object object, long millis, int nanos) throws InterruptedException {
        waitOn(object, nanos > 0 ? millis + 1 : millis);
    }

    @SuppressWarnings("WaitNotInLoop") // the learner's code loops, or is found out
    public static void waitOn(Object object, long millis) throws InterruptedException {
        Strand strand = Strands.enter();
        if (strand == null) {
            object.wait(millis);
            return;
        }
        try {
            strand.scheduler().point(strand);
            strand.scheduler().monitors().await(strand, object, millis > 0 ? millis * 1_000_000 : -1);
        } finally {
            Strands.leave(strand);
        }
    }

    public static void signal(Object object) {
        signal(object, false);
    }

    public static void signalAll(Object object) {
        signal(object, true);
    }

    private static void signal(Object object, boolean all) {
        Strand strand = Strands.enter();
        if (strand == null) {
            if (all) {
                object.notifyAll();
            } else {
                object.notify();
            }
            return;
        }
        try {
            strand.scheduler().point(strand);
            strand.scheduler().tell(strand, all ? "calls notifyAll" : "calls notify");
            strand.scheduler().monitors().notify(strand, object, all);
        } finally {
            Strands.leave(strand);
        }
    }

    // ------------------------------------------------------------------ calls

    /** The learner's code is at this place. */
    public static void at(String where) {
        Strand strand = Strands.enter();
        if (strand != null) {
            LearnerActs.at(strand, where);
            Strands.leave(strand);
        }
    }

    /** Before a call into java.util.concurrent. */
    public static void before(String call, String where) {
        Strand strand = Strands.enterFromWoven();
        if (strand == null) {
            return;
        }
        try {
            String method = call.substring(call.lastIndexOf('.') + 1);
            LearnerActs.called(strand, call, where, Calls.tries(method), Calls.reach(call));
        } finally {
            Strands.leave(strand);
        }
    }

    /** A call that looks has come back with this. */
    public static void answered(boolean answer, String method) {
        answered(answer ? 1 : 0, method);
    }

    public static void answered(long answer, String method) {
        answered(Long.hashCode(answer), method);
    }

    public static void answered(@Nullable Object answer, String method) {
        answered(answer == null ? 0 : System.identityHashCode(answer) | 1, method);
    }

    public static void answered(int answer, String method) {
        Strand strand = Strands.enter();
        if (strand != null) {
            LearnerActs.answered(strand, answer, Calls.tries(method), method.startsWith("poll"));
            Strands.leave(strand);
        }
    }

    /** The answer has called the check: that is work, whatever the check makes of it. */
    public static void called() {
        Strand strand = Strands.enter();
        if (strand != null) {
            LearnerActs.calledBack(strand);
            Strands.leave(strand);
        }
    }

    /** After a call that others may have noticed. */
    public static void after(String where) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return;
        }
        try {
            LearnerActs.pointAt(strand, where);
        } finally {
            Strands.leave(strand);
        }
    }

    /** At a backward branch: a loop that never passes a scheduling point has no end. */
    public static void loop(String where) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return;
        }
        try {
            LearnerActs.looped(strand, where, MOST_LOOPS);
        } finally {
            Strands.leave(strand);
        }
    }

    public static void begin(Thread thread) {
        Strand strand = Strands.of(thread);
        if (strand != null && Thread.currentThread() == thread && !strand.hasBegun()) {
            strand.scheduler().begun(strand);
        }
    }

    /** Before a multiplication in the learner's code. */
    public static void multiplies() {
        Strand strand = Strands.enter();
        if (strand != null) {
            LearnerActs.multiplies(strand);
            Strands.leave(strand);
        }
    }

    /** A class initialiser begins or ends; nobody else comes in while it runs, for the JVM holds a lock of its own. */
    public static void initialising(int change) {
        Strand strand = Strands.enter();
        if (strand != null) {
            LearnerActs.atomic(strand, change);
            Strands.leave(strand);
        }
    }
}
