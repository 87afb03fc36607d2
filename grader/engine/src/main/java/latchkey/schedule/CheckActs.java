package latchkey.schedule;

import java.util.List;

/** What a check does in the middle of a schedule; nothing of it orders the learner's threads. */
public final class CheckActs {
    private CheckActs() {}

    /** A promise is broken: the run is over, whatever the learner's code catches. */
    public static void fail(Strand strand, Throwable failure) {
        strand.scheduler.check(strand);
        strand.scheduler.stop(new Outcome.Threw(failure, strand.name, strand.scheduler.facts.placeOf(strand)));
        throw strand.scheduler.abort(strand);
    }

    /** Holds the strand until the condition holds; conditions may depend on the check's own state only. */
    public static void hold(Strand strand, Wait.Condition condition) {
        strand.scheduler.point(strand);
        while (!condition.holds().getAsBoolean()
                && !(condition.interruptible() && Thread.currentThread().isInterrupted())) {
            strand.scheduler.heldByCheck.add(strand);
            try {
                strand.scheduler.block(strand, condition, -1, "waits: " + condition.what());
            } finally {
                strand.scheduler.heldByCheck.remove(strand);
            }
        }
    }

    /** The check's own state has changed. */
    public static void checkStateChanged(Strand strand) {
        Scheduler scheduler = strand.scheduler;
        for (Strand held : List.copyOf(scheduler.heldByCheck)) {
            if (held.state == Strand.State.BLOCKED
                    && held.wait instanceof Wait.Condition condition
                    && condition.holds().getAsBoolean()) {
                scheduler.makeReady(held);
                scheduler.woke();
            }
        }
    }

    /** The check's thread waits until nobody else can go on, however much time passes. */
    public static void awaitQuiet(Strand strand) {
        strand.scheduler.check(strand);
        strand.scheduler.quietFor(strand);
        strand.scheduler.block(strand, new Wait.Quiet(), -1, "waits until nobody else can go on");
        strand.scheduler.quietFor(null);
        strand.scheduler.woke();
    }

    /** The names of all user threads of the run that have not ended, except the given one. */
    public static List<String> userThreads(Strand except) {
        return except.scheduler.strands.stream()
                .filter(s -> s != except && !s.ended() && !s.daemonAtStart)
                .map(Strand::name)
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
