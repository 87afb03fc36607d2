package latchkey.schedule;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** What a check does in the middle of a schedule; nothing of it orders the learner's threads. */
public final class CheckActs {
    /** What a story says of a check that lets everybody go as far as they can. */
    public static final String QUIET = "waits until nobody else can go on";

    private CheckActs() {}

    /**
     * Starts a thread of the scenario.
     *
     * @param body what it does; whatever it throws but the end of the run, it has caught itself
     */
    public static Thread start(Strand parent, String name, boolean daemon, Runnable body) {
        parent.scheduler.check(parent);
        if (Runs.threadKey().bequeaths(parent.thread)) {
            Thread thread = new Thread(body, name);
            thread.setDaemon(daemon);
            parent.scheduler.started(parent, thread, null);
            thread.start();
            return thread;
        }
        LentThread lent = LentThread.take(name, daemon);
        Strand strand = parent.scheduler.started(parent, lent.thread(), lent);
        lent.start(() -> play(strand, body));
        return lent.thread();
    }

    /** Until it begins and after it has ended, the strand is inside the engine: what its thread does then is nobody's business. */
    private static void play(Strand strand, Runnable body) {
        try {
            strand.depth--;
            strand.scheduler.begun(strand);
            body.run();
        } catch (Abort over) {
            Thread.interrupted();
        } finally {
            strand.depth++;
            strand.scheduler.ended(strand);
        }
    }

    /** A promise is broken: the run is over, whatever the learner's code catches. */
    public static void fail(Strand strand, Throwable failure) {
        strand.scheduler.check(strand);
        strand.scheduler.stop(new Outcome.Threw(failure, strand.name, strand.scheduler.facts.placeOf(strand)));
        throw strand.scheduler.abort(strand);
    }

    /** Holds the strand until the condition holds; conditions may depend on the check's own state only. */
    public static void hold(Strand strand, Wait.Condition condition) {
        strand.scheduler.point(strand);
        strand.rounds.acts();
        while (!condition.holds().getAsBoolean()
                && !(condition.interruptible() && Thread.currentThread().isInterrupted())) {
            strand.scheduler.holds.waiting.add(strand);
            try {
                strand.scheduler.block(strand, condition, -1, "waits: " + condition.what());
            } finally {
                strand.scheduler.holds.waiting.remove(strand);
            }
        }
    }

    /** Holds this thread back when it is started, before its run method. */
    public static void holdWhenStarted(Strand strand, Thread thread, Wait.Condition condition) {
        strand.scheduler.check(strand);
        strand.scheduler.holds.atStart.add(new Holds.AtStart(thread, condition));
    }

    static void holdAtStart(Strand strand) {
        for (Holds.AtStart held : List.copyOf(strand.scheduler.holds.atStart)) {
            if (held.thread() == strand.thread) {
                strand.depth++;
                try {
                    hold(strand, held.condition());
                } finally {
                    strand.depth--;
                }
            }
        }
    }

    /** The check's own state has changed. */
    public static void checkStateChanged(Strand strand) {
        Scheduler scheduler = strand.scheduler;
        strand.rounds.acts();
        for (Strand held : List.copyOf(scheduler.holds.waiting)) {
            if (held.state == Strand.State.BLOCKED
                    && held.wait instanceof Wait.Condition condition
                    && condition.holds().getAsBoolean()) {
                scheduler.makeReady(held);
                scheduler.progress.wake();
            }
        }
    }

    /** From now on changes are counted for this pause, and no longer for the one before. */
    public static void pause(Strand strand, Pausing pausing) {
        strand.scheduler.check(strand);
        strand.scheduler.holds.pausing = pausing;
    }

    /** The check's thread waits until nobody else can go on, however much time passes. */
    public static void awaitQuiet(Strand strand) {
        strand.scheduler.check(strand);
        strand.scheduler.quietFor(strand);
        strand.scheduler.block(strand, new Wait.Quiet(), -1, QUIET);
        strand.scheduler.quietFor(null);
        strand.scheduler.progress.wake();
    }

    /** The names of all user threads of the run that have not ended, except the given one. */
    public static List<String> userThreads(Strand except) {
        return except.scheduler.strands.stream()
                .filter(s -> s != except && !s.ended() && !s.daemonAtStart)
                .map(Strand::name)
                .toList();
    }

    /** The names of the threads that have not ended, without the given one and those that the JDK keeps for everybody. */
    public static List<String> stillThere(Strand except) {
        return except.scheduler.strands.stream()
                .filter(s -> s != except && !s.ended() && !isKeptByTheJdk(s))
                .map(Strand::name)
                .toList();
    }

    private static boolean isKeptByTheJdk(Strand strand) {
        if (strand.thread instanceof ForkJoinWorkerThread worker) {
            return worker.getPool().equals(ForkJoinPool.commonPool())
                    && strand.wait instanceof Wait.Parked(Object blocker)
                    && (blocker == null || blocker instanceof ForkJoinPool);
        }
        // what is behind CompletableFuture's delays, before JDK 25 and since
        return strand.thread.getName().equals("CompletableFutureDelayScheduler")
                || strand.thread.getClass().getName().equals("java.util.concurrent.DelayScheduler");
    }

    /** The threads of the run that have multiplied so far, in the learner's code. */
    public static List<Thread> multipliers(Strand any) {
        return any.scheduler.strands.stream()
                .filter(strand -> strand.multiplied)
                .map(Strand::thread)
                .toList();
    }

    /** How much virtual time has passed since the run began, in nanoseconds. */
    public static long elapsed(Strand strand) {
        return strand.scheduler.time.elapsed();
    }

    /** Where everybody but the given strand stands. */
    public static List<Outcome.Standing> standings(Strand except) {
        return except.scheduler.facts.standings(except.scheduler.strands, except);
    }
}
