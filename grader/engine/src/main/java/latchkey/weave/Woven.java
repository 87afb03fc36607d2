package latchkey.weave;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import latchkey.race.Access;
import latchkey.schedule.Names;
import latchkey.schedule.Parking;
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
    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream(), false);

    private Woven() {}

    // ------------------------------------------------------------------ variables

    /** Before an access to a field; mode has bit 0 for a write and bit 1 for a volatile field. */
    public static void access(@Nullable Object owner, String field, String where, int mode) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return;
        }
        try {
            strand.scheduler()
                    .field(
                            strand,
                            owner == null
                                    ? field.substring(0, field.indexOf('.')).intern()
                                    : owner,
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
            strand.scheduler().variable(strand, new Access(strand.id(), write, where), array, index, "[" + index + "]");
        } finally {
            Strands.leave(strand);
        }
    }

    /** Before a call of a method of a collection, or of something that may be one. */
    public static void collection(@Nullable Object receiver, String method, String where) {
        Strand strand = receiver == null ? null : Strands.enter();
        if (strand == null || receiver == null) {
            return;
        }
        try {
            Scheduler scheduler = strand.scheduler();
            if (Calls.isPlain(receiver)) {
                Access access = new Access(strand.id(), Calls.writes(method), where);
                scheduler.variable(
                        strand, access, receiver, "contents", "the " + Names.of(receiver) + " (" + method + ")");
            } else {
                scheduler.pointAt(strand, where);
                scheduler.tell(strand, "calls " + Names.of(receiver) + "." + method);
                if (Calls.isSynchronized(receiver)) {
                    scheduler.monitors().enter(strand, receiver);
                    scheduler.monitors().exit(strand, receiver);
                }
            }
        } finally {
            Strands.leave(strand);
        }
    }

    /** Before an access through a VarHandle. */
    public static void handle(@Nullable Object target, String edge, String method, String where) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return;
        }
        try {
            Scheduler scheduler = strand.scheduler();
            scheduler.called(strand, "VarHandle." + method, where, Calls.tries(method), Calls.onlyLooks(method));
            if (!edge.equals("release")) {
                scheduler.acquire(strand, target);
            }
            if (!edge.equals("acquire")) {
                scheduler.release(strand, target);
            }
        } finally {
            Strands.leave(strand);
        }
    }

    // ------------------------------------------------------------------ values, for the story

    private static void value(boolean written, Object value) {
        Strand strand = Strands.current();
        if (strand != null && !strand.insideEngine()) {
            strand.scheduler().value(strand, written, value);
        }
    }

    private static boolean told() {
        return Scheduler.tellsValues();
    }

    private static Object shown(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> text.length() > 24 ? "\"" + text.substring(0, 23) + "...\"" : "\"" + text + "\"";
            case Number number -> number.getClass().getName().startsWith("java.lang.") ? number : Names.of(number);
            case Boolean bool -> bool;
            case Character c -> c;
            case Enum<?> constant -> constant.name();
            default -> Names.of(value);
        };
    }

    public static void saw(boolean v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(byte v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(char v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(short v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(int v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(long v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(float v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(double v) {
        if (told()) {
            value(false, v);
        }
    }

    public static void saw(@Nullable Object v) {
        if (told()) {
            value(false, shown(v));
        }
    }

    public static void writing(boolean v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(byte v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(char v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(short v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(int v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(long v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(float v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(double v) {
        if (told()) {
            value(true, v);
        }
    }

    public static void writing(@Nullable Object v) {
        if (told()) {
            value(true, shown(v));
        }
    }

    // ------------------------------------------------------------------ monitors

    public static void monitorEnter(@Nullable Object object, String where) {
        if (object == null) {
            throw new NullPointerException("synchronized on null");
        }
        Strand strand = Strands.enter();
        if (strand == null) {
            return;
        }
        try {
            strand.scheduler().enterMonitor(strand, object, where);
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
            strand.scheduler().exitMonitor(strand, object, where);
        } finally {
            Strands.leave(strand);
        }
    }

    public static void await(Object object) throws InterruptedException {
        await(object, 0);
    }

    public static void await(Object object, long millis, int nanos) throws InterruptedException {
        await(object, nanos > 0 ? millis + 1 : millis);
    }

    @SuppressWarnings("WaitNotInLoop") // the learner's code loops, or is found out
    public static void await(Object object, long millis) throws InterruptedException {
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
            strand.scheduler().at(strand, where);
            Strands.leave(strand);
        }
    }

    /** Before a call into java.util.concurrent. */
    public static void before(String call, String where) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return;
        }
        try {
            String method = call.substring(call.lastIndexOf('.') + 1);
            strand.scheduler().called(strand, call, where, Calls.tries(method), Calls.onlyLooks(method));
        } finally {
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
            strand.scheduler().pointAt(strand, where);
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
            strand.scheduler().looped(strand, where, MOST_LOOPS);
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

    /** A class initialiser begins or ends; nobody else comes in while it runs, for the JVM holds a lock of its own. */
    public static void initialising(int change) {
        Strand strand = Strands.enter();
        if (strand != null) {
            strand.scheduler().atomic(strand, change);
            Strands.leave(strand);
        }
    }

    // ------------------------------------------------------------------ conditions: a wait may return for no reason

    private static boolean spurious() {
        Strand strand = Strands.enter();
        if (strand == null) {
            return false;
        }
        try {
            return strand.scheduler().wakesSpuriously(strand);
        } finally {
            Strands.leave(strand);
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the learner's code loops, or is found out
    public static void await(Condition condition) throws InterruptedException {
        if (spurious()) {
            condition.awaitNanos(0);
        } else {
            condition.await();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the learner's code loops, or is found out
    public static boolean await(Condition condition, long time, TimeUnit unit) throws InterruptedException {
        if (spurious()) {
            condition.awaitNanos(0);
            return true;
        }
        return condition.await(time, unit);
    }

    @SuppressWarnings("WaitNotInLoop") // the learner's code loops, or is found out
    public static long awaitNanos(Condition condition, long nanos) throws InterruptedException {
        if (nanos > 1 && spurious()) {
            condition.awaitNanos(0);
            return nanos - 1;
        }
        return condition.awaitNanos(nanos);
    }

    @SuppressWarnings("WaitNotInLoop") // the learner's code loops, or is found out
    public static boolean awaitUntil(Condition condition, Date deadline) throws InterruptedException {
        if (spurious()) {
            condition.awaitNanos(0);
            return true;
        }
        return condition.awaitUntil(deadline);
    }

    // ------------------------------------------------------------------ threads and time

    public static void join(Thread thread) throws InterruptedException {
        join(thread, 0);
    }

    public static void join(Thread thread, long millis, int nanos) throws InterruptedException {
        join(thread, nanos > 0 ? millis + 1 : millis);
    }

    public static void join(Thread thread, long millis) throws InterruptedException {
        Strand target = Strands.of(thread);
        Strand strand = target == null ? null : Strands.enter();
        if (strand == null || target == null || millis < 0) {
            thread.join(millis);
            return;
        }
        try {
            strand.scheduler().point(strand);
            Parking.join(strand, target, millis == 0 ? -1 : TimeUnit.MILLISECONDS.toNanos(millis));
        } finally {
            Strands.leave(strand);
        }
    }

    public static boolean join(Thread thread, Duration time) throws InterruptedException {
        Strand target = Strands.of(thread);
        Strand strand = target == null ? null : Strands.enter();
        if (strand == null || target == null) {
            return thread.join(time);
        }
        try {
            strand.scheduler().point(strand);
            return Parking.join(strand, target, Math.max(0, TimeUnit.NANOSECONDS.convert(time)));
        } finally {
            Strands.leave(strand);
        }
    }

    public static boolean isAlive(Thread thread) {
        Strand target = Strands.of(thread);
        Strand strand = target == null ? null : Strands.enter();
        if (strand == null || target == null) {
            return thread.isAlive();
        }
        try {
            return Parking.looksAlive(strand, target);
        } finally {
            Strands.leave(strand);
        }
    }

    public static Thread.State getState(Thread thread) {
        Strand target = Strands.of(thread);
        Strand strand = target == null ? null : Strands.enter();
        if (strand == null || target == null) {
            return thread.getState();
        }
        try {
            Parking.looksAlive(strand, target);
            return target.ended()
                    ? Thread.State.TERMINATED
                    : target.waitingFor() == null ? Thread.State.RUNNABLE : Thread.State.WAITING;
        } finally {
            Strands.leave(strand);
        }
    }

    public static void sleep(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        Thread.sleep(millis, nanos);
    }

    public static void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }

    @SuppressWarnings("NamedLikeContextualKeyword") // woven code calls it by the name of what it stands for
    public static void yield() {
        idle(false);
    }

    public static void onSpinWait() {
        idle(true);
    }

    @SuppressWarnings("ThreadPriorityCheck") // the learner's code yields
    private static void idle(boolean spins) {
        Strand strand = Strands.enter();
        if (strand == null) {
            if (spins) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
            return;
        }
        try {
            strand.scheduler().idle(strand);
        } finally {
            Strands.leave(strand);
        }
    }

    public static long nanoTime() {
        Strand strand = Strands.enter();
        if (strand == null) {
            return System.nanoTime();
        }
        try {
            strand.scheduler().point(strand);
            Parking.looksAtClock(strand);
            return Parking.nanoTime(strand);
        } finally {
            Strands.leave(strand);
        }
    }

    public static long currentTimeMillis() {
        Strand strand = Strands.enter();
        if (strand == null) {
            return System.currentTimeMillis();
        }
        try {
            strand.scheduler().point(strand);
            Parking.looksAtClock(strand);
            return Parking.currentTimeMillis(strand);
        } finally {
            Strands.leave(strand);
        }
    }

    public static int processors(Runtime runtime) {
        return Strands.current() == null ? runtime.availableProcessors() : JdkHandler.PROCESSORS;
    }

    // ------------------------------------------------------------------ output: a run is repeated too often to be
    // heard

    public static PrintStream out() {
        return Strands.current() == null ? System.out : SILENT;
    }

    public static PrintStream err() {
        return Strands.current() == null ? System.err : SILENT;
    }

    public static void printStackTrace(Throwable thrown) {
        if (Strands.current() == null) {
            thrown.printStackTrace();
        }
    }
}
