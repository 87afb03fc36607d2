package latchkey.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which methods of the JDK ask the engine, by JDK release.
 *
 * <p>Release 25 is verified by running; the points of 21 are taken from its sources and equal those of 25, for each is a
 * public method or one that both have.
 */
final class ChokePoints {
    /** The releases the engine was written for. */
    static final int OLDEST = 21;

    static final int NEWEST = 25;

    /** Thread classes whose {@code run} announces the thread. */
    static final Set<String> RUN_HOOKED = Set.of(
            "java.lang.Thread",
            "java.lang.VirtualThread",
            "java.util.TimerThread",
            "java.util.concurrent.ForkJoinWorkerThread",
            "java.util.concurrent.DelayScheduler");

    /** What a run has of its own: the time of day and the seeds of random numbers. */
    static final Set<String> TIME_AND_CHANCE = Set.of(
            "java/time/Clock",
            "java/time/Clock$SystemClock",
            "java/util/Date",
            "java/util/Calendar",
            "java/util/Random");

    /** Threads that serve the JDK itself: not under control, and of no consequence to a run, as a rule. */
    static final String CARRIER = "jdk.internal.misc.CarrierThread";

    static final Set<String> SERVICE_THREADS = Set.of(CARRIER, "jdk.internal.misc.InnocuousThread");

    /**
     * A method that asks at its beginning, and returns at once when the engine has done the work.
     *
     * @param owner internal name of its class
     * @param method name and descriptor
     * @param hook the hook's name; it takes the receiver, if any, and all arguments
     */
    record Guard(String owner, String method, String hook) {}

    private static final String LOCK_SUPPORT = "java/util/concurrent/locks/LockSupport";
    private static final String THREAD = "java/lang/Thread";
    private static final String VIRTUAL = "java/lang/VirtualThread";
    private static final String POOL_WORKER = "java/util/concurrent/ThreadPoolExecutor$Worker";

    static final List<Guard> GUARDS = List.of(
            new Guard(LOCK_SUPPORT, "park()V", "park"),
            new Guard(LOCK_SUPPORT, "park(Ljava/lang/Object;)V", "park"),
            new Guard(LOCK_SUPPORT, "parkNanos(J)V", "parkNanos"),
            new Guard(LOCK_SUPPORT, "parkNanos(Ljava/lang/Object;J)V", "parkNanos"),
            new Guard(LOCK_SUPPORT, "parkUntil(J)V", "parkUntil"),
            new Guard(LOCK_SUPPORT, "parkUntil(Ljava/lang/Object;J)V", "parkUntil"),
            new Guard(LOCK_SUPPORT, "unpark(Ljava/lang/Thread;)V", "unpark"),
            new Guard(THREAD, "sleep(J)V", "sleep"),
            new Guard(THREAD, "sleep(JI)V", "sleep"),
            new Guard(THREAD, "sleep(Ljava/time/Duration;)V", "sleep"),
            new Guard(THREAD, "yield()V", "yield"),
            new Guard(THREAD, "join()V", "join"),
            new Guard(THREAD, "join(J)V", "join"),
            new Guard(THREAD, "interrupt()V", "interrupt"),
            new Guard(VIRTUAL, "interrupt()V", "interrupt"),
            new Guard(THREAD, "isInterrupted()Z", "isInterrupted"),
            new Guard(VIRTUAL, "isInterrupted()Z", "isInterrupted"),
            new Guard(THREAD, "dispatchUncaughtException(Ljava/lang/Throwable;)V", "uncaught"));

    /**
     * Methods at whose beginning others may come in, though a step of the JDK's is one step as a rule: learners look at what is
     * halfway through. A worker of a pool has taken a task out of the queue and does not count as active yet.
     */
    static final Set<String> POINTS = Set.of(POOL_WORKER + ".lock()V");

    /** Places that must have been woven besides the guards: class, method name, hook. */
    static final List<String> NOTICES = List.of(
            "java/lang/Thread.start -> start",
            "java/lang/Thread.run -> begin",
            "java/lang/Thread.exit -> end",
            "java/lang/VirtualThread.start -> start",
            "java/lang/VirtualThread.run -> begin",
            "java/lang/VirtualThread.afterDone -> ending",
            "java/lang/VirtualThread.afterDone -> end",
            "java/time/Clock.currentInstant -> timeOfDay",
            "java/util/Date.<init> -> timeOfDay",
            "java/util/Random.<init> -> random",
            "java/lang/invoke/MethodHandleNatives.linkCallSite -> linking",
            "java/util/concurrent/ForkJoinWorkerThread.run -> begin",
            "java/util/concurrent/locks/AbstractQueuedSynchronizer.release -> acquireRelease");

    /** The same for classes of the JDK's own that not every supported release need have: by class. */
    static final Map<String, List<String>> WHERE_PRESENT = Map.of(
            POOL_WORKER,
            List.of(POOL_WORKER + ".lock -> point"),
            JdkWeaver.FLOCK,
            List.of(
                    JdkWeaver.FLOCK + ".<init> -> threads",
                    JdkWeaver.FLOCK + ".incrementThreadCount -> acquireRelease",
                    JdkWeaver.FLOCK + ".decrementThreadCount -> acquireRelease",
                    JdkWeaver.FLOCK + ".awaitAll -> acquire",
                    JdkWeaver.FLOCK + ".awaitAll -> blocker",
                    JdkWeaver.FLOCK + ".awaitAll -> nanoTime",
                    JdkWeaver.FLOCK + ".close -> acquire"));

    private ChokePoints() {}

    /** Why nothing is judged on a JDK of this release, in one sentence; empty where the engine knows it. */
    static Optional<String> refusal(int release) {
        return release >= OLDEST && release <= NEWEST
                ? Optional.empty()
                : Optional.of("Latchkey judges on JDK " + OLDEST + " to " + NEWEST + ", and this is JDK " + release
                        + ": please set JAVA_HOME to one of those.");
    }

    /** What should have been woven and was not. */
    static List<String> missing(Set<String> woven) {
        return expected().stream().filter(point -> !woven.contains(point)).toList();
    }

    /** Everything that must be woven on a supported JDK before anything is judged. */
    static List<String> expected() {
        List<String> all = new ArrayList<>();
        for (Guard guard : GUARDS) {
            String name = guard.method.substring(0, guard.method.indexOf('('));
            all.add(guard.owner + "." + name + " -> " + guard.hook);
        }
        all.addAll(NOTICES.subList(0, NOTICES.size() - 1));
        return all;
    }
}
