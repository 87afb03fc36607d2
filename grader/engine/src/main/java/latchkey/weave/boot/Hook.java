package latchkey.weave.boot;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where the JDK's woven choke points arrive. Returns at once unless a run is in progress.
 *
 * <p>Refers to nothing but java.base, for that is where it is defined.
 */
public final class Hook {
    /** Null between runs. */
    public static volatile @Nullable Handler handler;

    private Hook() {}

    public static boolean park() {
        return park(null, -1);
    }

    public static boolean park(@Nullable Object blocker) {
        return park(blocker, -1);
    }

    public static boolean parkNanos(@Nullable Object blocker, long nanos) {
        return park(blocker, Math.max(0, nanos));
    }

    public static boolean parkNanos(long nanos) {
        return park(null, Math.max(0, nanos));
    }

    public static boolean parkUntil(long millis) {
        return parkUntil(null, millis);
    }

    public static boolean parkUntil(@Nullable Object blocker, long millis) {
        Handler h = handler;
        return h != null && h.park(blocker, Math.max(0, (millis - h.currentTimeMillis()) * 1_000_000));
    }

    private static boolean park(@Nullable Object blocker, long nanos) {
        Handler h = handler;
        return h != null && h.park(blocker, nanos);
    }

    public static boolean unpark(@Nullable Thread thread) {
        Handler h = handler;
        return h != null && thread != null && h.unpark(thread);
    }

    public static void unsafePark(Object unsafe, boolean absolute, long time) {
        if (absolute) {
            LockSupport.parkUntil(time);
        } else if (time == 0) {
            LockSupport.park();
        } else {
            LockSupport.parkNanos(time);
        }
    }

    public static void unsafeUnpark(Object unsafe, Object thread) {
        LockSupport.unpark((Thread) thread);
    }

    public static boolean sleep(long millis) throws InterruptedException {
        return sleepNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    public static boolean sleep(long millis, int nanos) throws InterruptedException {
        return sleepNanos(TimeUnit.MILLISECONDS.toNanos(millis) + nanos);
    }

    public static boolean sleep(java.time.Duration duration) throws InterruptedException {
        return sleepNanos(TimeUnit.NANOSECONDS.convert(duration));
    }

    private static boolean sleepNanos(long nanos) throws InterruptedException {
        Handler h = handler;
        return h != null && nanos >= 0 && h.sleep(nanos);
    }

    @SuppressWarnings("NamedLikeContextualKeyword") // woven code calls it by the name of what it stands for
    public static boolean yield() {
        Handler h = handler;
        return h != null && h.spin();
    }

    @SuppressWarnings("ThreadPriorityCheck") // the JDK's own code yields
    public static void yieldInJdk() {
        if (!Hook.yield()) {
            Thread.yield();
        }
    }

    public static void spinInJdk() {
        if (!Hook.yield()) {
            Thread.onSpinWait();
        }
    }

    public static boolean join(Thread thread) throws InterruptedException {
        return join(thread, 0);
    }

    public static boolean join(Thread thread, long millis) throws InterruptedException {
        Handler h = handler;
        return h != null && millis >= 0 && h.join(thread, millis == 0 ? -1 : TimeUnit.MILLISECONDS.toNanos(millis));
    }

    public static boolean interrupt(Thread thread) {
        Handler h = handler;
        return h != null && h.interrupt(thread);
    }

    public static boolean isInterrupted(Thread thread) {
        Handler h = handler;
        return h != null && h.isInterrupted(thread);
    }

    public static boolean uncaught(Thread thread, Throwable thrown) {
        Handler h = handler;
        return h != null && h.uncaught(thrown);
    }

    public static void start(Thread thread) {
        Handler h = handler;
        if (h != null) {
            h.start(thread);
        }
    }

    public static void begin(Thread thread) {
        Handler h = handler;
        if (h != null) {
            h.begin(thread);
        }
    }

    public static void ending(Thread thread) {
        Handler h = handler;
        if (h != null) {
            h.ending(thread);
        }
    }

    public static void end(Thread thread) {
        Handler h = handler;
        if (h != null) {
            h.end(thread);
        }
    }

    public static long nanoTime() {
        Handler h = handler;
        return h == null ? System.nanoTime() : h.nanoTime();
    }

    public static long currentTimeMillis() {
        Handler h = handler;
        return h == null ? System.currentTimeMillis() : h.currentTimeMillis();
    }

    /** What {@code System.currentTimeMillis()} answers to somebody who wants to know what time it is. */
    public static long timeOfDay() {
        Handler h = handler;
        long nanos = h == null ? -1 : h.timeOfDay();
        return nanos < 0 ? System.currentTimeMillis() : nanos / 1_000_000;
    }

    /** What {@code VM.getNanoTimeAdjustment} answers: nanoseconds since so many seconds after 1970. */
    public static long timeOfDay(long seconds, long real) {
        Handler h = handler;
        long nanos = h == null ? -1 : h.timeOfDay();
        return nanos < 0 ? real : nanos - seconds * 1_000_000_000;
    }

    /** The current thread is about to wait for the system, which wakes it by a thread of the JDK's. */
    public static void outside() {
        Handler h = handler;
        if (h != null) {
            h.outside();
        }
    }

    /** Others may come in here. */
    public static void point() {
        Handler h = handler;
        if (h != null) {
            h.point();
        }
    }

    public static void acquire(@Nullable Object synchronizer) {
        Handler h = handler;
        if (h != null) {
            h.acquire(synchronizer);
        }
    }

    public static void release(@Nullable Object synchronizer) {
        Handler h = handler;
        if (h != null) {
            h.release(synchronizer);
        }
    }

    public static void acquireRelease(@Nullable Object synchronizer) {
        Handler h = handler;
        if (h != null) {
            h.acquire(synchronizer);
            h.release(synchronizer);
        }
    }

    /** The JVM begins (1) or has ended (-1) to link something in the current thread, by code of the JDK's. */
    public static void linking(int change) {
        Handler h = handler;
        if (h != null) {
            h.linking(change);
        }
    }

    public static void monitorEnter(@Nullable Object object) {
        Handler h = handler;
        if (h != null) {
            h.monitorEnter(object);
        }
    }

    public static void monitorExit(@Nullable Object object) {
        Handler h = handler;
        if (h != null) {
            h.monitorExit(object);
        }
    }

    public static void await(Object object) throws InterruptedException {
        await(object, 0);
    }

    @SuppressWarnings("WaitNotInLoop") // the code that called wait() loops, or is found out
    public static void await(Object object, long millis) throws InterruptedException {
        Handler h = handler;
        if (h == null || !h.await(object, millis)) {
            object.wait(millis);
        }
    }

    public static void signal(Object object) {
        Handler h = handler;
        if (h == null || !h.signal(object, false)) {
            object.notify();
        }
    }

    public static void signalAll(Object object) {
        Handler h = handler;
        if (h == null || !h.signal(object, true)) {
            object.notifyAll();
        }
    }

    public static @Nullable Object pool(@Nullable Object pool) {
        Handler h = handler;
        return h == null ? pool : h.pool(pool);
    }

    /** For a set of threads that is gone through in the order in which they were made; what is done to it is seen, too. */
    public static Set<Thread> threads() {
        return Collections.synchronizedSet(new ConcurrentSkipListSet<>(Comparator.comparingLong(Thread::threadId)));
    }

    public static int random(int value) {
        Handler h = handler;
        return h == null ? value : h.random(value);
    }

    public static long random(long value) {
        Handler h = handler;
        return h == null ? value : h.random((int) value) * 1_000_003L;
    }

    public static int processors(Runtime runtime) {
        Handler h = handler;
        int real = runtime.availableProcessors();
        return h == null ? real : h.processors(real);
    }
}
