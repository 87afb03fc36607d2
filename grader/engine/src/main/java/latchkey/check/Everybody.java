package latchkey.check;

import java.util.List;
import latchkey.schedule.CheckActs;
import latchkey.schedule.Outcome;

/** Waits for all the others. */
public final class Everybody {
    private Everybody() {}

    /**
     * Waits until nobody else can go on, however much time passes, and tells where each of them stands.
     *
     * <p>Whoever spins or sleeps again and again does not go on. Timers run out meanwhile.
     */
    public static List<Outcome.Standing> settles() {
        return Controlled.act(strand -> {
            CheckActs.awaitQuiet(strand);
            return CheckActs.standings(strand);
        });
    }

    /** The names of the user threads that have not ended, without the check's own thread. */
    public static List<String> userThreads() {
        return Controlled.act(strand -> CheckActs.userThreads(strand));
    }

    /**
     * The names of the threads that have not ended, daemons included, without the check's own thread and without those that
     * the JDK keeps for everybody: the idle workers of the common pool and the clockwork behind its delays.
     */
    public static List<String> stillThere() {
        return Controlled.act(strand -> CheckActs.stillThere(strand));
    }

    /** Lets somebody else come in here, if the schedule wants it. */
    @SuppressWarnings("ThreadPriorityCheck") // on real threads, another one may come in here
    public static void mayComeIn() {
        if (!Controlled.here()) {
            Thread.yield();
            return;
        }
        Controlled.act(strand -> {
            strand.scheduler().point(strand);
            return strand;
        });
    }
}
