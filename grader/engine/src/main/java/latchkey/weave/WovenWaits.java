package latchkey.weave;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import latchkey.schedule.LearnerActs;
import latchkey.schedule.Parking;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;

/**
 * The waits of the learner's own that may return for no reason, as their contracts say: whether they do is a choice of the
 * schedule's. Waits inside the JDK do not, for the JDK's own loops wait on.
 *
 * <p>Public because woven classes call it; nobody else should.
 */
public final class WovenWaits {
    private WovenWaits() {}

    private static boolean spurious(Condition condition) {
        if (condition.getClass().getClassLoader() != null) {
            return false; // one of the learner's own may know fewer kinds of waits
        }
        Strand strand = Strands.enter();
        if (strand == null) {
            return false;
        }
        try {
            return LearnerActs.wakesSpuriously(strand, "wakes up without a notification");
        } finally {
            Strands.leave(strand);
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the learner's code loops, or is found out
    public static void await(Condition condition) throws InterruptedException {
        if (spurious(condition)) {
            condition.awaitNanos(0);
        } else {
            condition.await();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the learner's code loops, or is found out
    public static void awaitUninterruptibly(Condition condition) {
        if (!spurious(condition)) {
            condition.awaitUninterruptibly();
            return;
        }
        try {
            condition.awaitNanos(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the learner's code loops, or is found out
    public static boolean await(Condition condition, long time, TimeUnit unit) throws InterruptedException {
        if (spurious(condition)) {
            condition.awaitNanos(0);
            return true;
        }
        return condition.await(time, unit);
    }

    @SuppressWarnings("WaitNotInLoop") // the learner's code loops, or is found out
    public static long awaitNanos(Condition condition, long nanos) throws InterruptedException {
        if (nanos > 1 && spurious(condition)) {
            condition.awaitNanos(0);
            return nanos - 1;
        }
        return condition.awaitNanos(nanos);
    }

    @SuppressWarnings("WaitNotInLoop") // the learner's code loops, or is found out
    public static boolean awaitUntil(Condition condition, Date deadline) throws InterruptedException {
        if (spurious(condition)) {
            condition.awaitNanos(0);
            return true;
        }
        return condition.awaitUntil(deadline);
    }

    /** A thread that may be unparked at once does not wait at all. */
    private static boolean leavesForNoReason() {
        Strand strand = Strands.enter();
        if (strand == null) {
            return false;
        }
        try {
            return !Parking.hasPermit(strand) && LearnerActs.wakesSpuriously(strand, "comes back for no reason");
        } finally {
            Strands.leave(strand);
        }
    }

    public static void park() {
        if (!leavesForNoReason()) {
            LockSupport.park();
        }
    }

    public static void park(Object blocker) {
        if (!leavesForNoReason()) {
            LockSupport.park(blocker);
        }
    }

    public static void parkNanos(long nanos) {
        if (nanos <= 0 || !leavesForNoReason()) {
            LockSupport.parkNanos(nanos);
        }
    }

    public static void parkNanos(Object blocker, long nanos) {
        if (nanos <= 0 || !leavesForNoReason()) {
            LockSupport.parkNanos(blocker, nanos);
        }
    }

    public static void parkUntil(long deadline) {
        if (!leavesForNoReason()) {
            LockSupport.parkUntil(deadline);
        }
    }

    public static void parkUntil(Object blocker, long deadline) {
        if (!leavesForNoReason()) {
            LockSupport.parkUntil(blocker, deadline);
        }
    }
}
