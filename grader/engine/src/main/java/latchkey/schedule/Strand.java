package latchkey.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread under the scheduler's control.
 *
 * <p>Unless a field says otherwise it is guarded by the turn.
 */
public final class Strand {
    /** How a strand stands to the turn. */
    public enum State {
        /** Holds the turn. At most one strand of a run does. */
        RUNNING,
        /** Could go on, and is in the ready list; a sleeper is ready, too, for others may be slow. */
        READY,
        /** Waits for something that has not happened; never in the ready list. */
        BLOCKED,
        /** Its run method has ended. */
        ENDED
    }

    final Scheduler scheduler;
    final Thread thread;
    final int id;
    String name;

    /** True from when the turn is handed over until its receiver has taken it; written by the giver, reset by the taker. */
    volatile boolean turn;

    /** True once the scheduler has been told that the thread runs; written by its own thread only. */
    volatile boolean begun;

    /** Where a virtual thread's last steps run, on its carrier. */
    volatile @Nullable Thread carrier;

    /** The engine's own thread that wakes this one, so that its unpark is told from a learner's. */
    volatile @Nullable Thread waker;

    /** The engine's thread that plays this strand; null for a thread of the learner's. */
    final @Nullable LentThread lent;

    /** The monitor that the JDK holds for real while this strand waits for its turn in {@code Object.wait}. */
    volatile @Nullable Object realMonitor;

    /** True while it waits, or is about to wait, for a notification of that monitor. Own thread only. */
    volatile boolean waitsReally;

    /** How deep this thread is inside the engine; hooks do nothing while it is positive. Own thread only. */
    int depth;

    State state = State.READY;
    int readyIndex = -1;

    @Nullable
    Wait wait;

    /** Who holds it at its next point. */
    @Nullable
    Pausing pause;

    /** Counts the waits, so that an outdated timer is recognised. */
    int waits;

    /** Who waits for its end. */
    final List<Strand> joiners = new ArrayList<>(0);

    /** When its wait runs out at the latest, in virtual nanoseconds, if that is soon; negative otherwise. */
    long limit = -1;

    boolean notified;
    boolean permit;
    boolean interruptPending;

    @Nullable
    Object interruptRelease;

    /** It was the JDK that said so, in a short wait of its own. */
    boolean yieldedByJdk;

    /** Has said that it can make no use of the processor now; chosen only when nobody else is ready, or by rare luck. */
    boolean yielded;

    /** Until when it sleeps, in virtual nanoseconds; negative when it does not. */
    long asleepUntil = -1;

    private final Idling idling = new Idling();

    /** How far this thread's clock is ahead of the run's: it woke from a sleep before others had done their part. */
    long ahead;

    /** How many monitors it holds inside the JDK. */
    int jdkMonitors;

    /** Inside a class initialiser, where nobody else may come in between. */
    int atomic;

    /** Inside the JDK's own linking, which goes through tables that all threads share and yet orders nobody. */
    int linking;

    /** Inside a class initialiser: what it writes is published by the JVM. */
    boolean initialising;

    /** Reads and writes of the learner's variables, in all. */
    int reads;

    int writes;

    /** A swap by way of a VarHandle whose outcome is not known yet. */
    LearnerActs.@Nullable Swap swap;

    /** Whether it has multiplied, in the learner's code. */
    boolean multiplied;

    int loops;
    final Rounds rounds = new Rounds();
    int aborts;
    int random;
    int priority;
    int weight = 1;
    boolean daemonAtStart;
    String lastPlace = "";
    /** The learner's last call into java.util.concurrent, as {@code Type.method}. */
    String lastCall = "";

    @Nullable
    String pendingValue;

    Strand(Scheduler scheduler, Thread thread, int id, @Nullable LentThread lent) {
        this.lent = lent;
        this.depth = lent == null ? 0 : 1;
        this.scheduler = scheduler;
        this.thread = thread;
        this.id = id;
        this.name = "thread-" + id;
    }

    /** The run that it belongs to. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** Its number in the run, from 0 for the check's own thread. */
    public int id() {
        return id;
    }

    /** Its name in stories. */
    public String name() {
        return name;
    }

    /** The Java thread. */
    public Thread thread() {
        return thread;
    }

    /** Whether its run method has ended. */
    public boolean ended() {
        return state == State.ENDED;
    }

    /** What it waits for, if it waits. */
    public @Nullable Wait waitingFor() {
        return wait;
    }

    /** The last place in woven code at which it was seen. */
    public String lastPlace() {
        return lastPlace;
    }

    /** Whether it was a daemon thread when it was started. */
    public boolean daemonAtStart() {
        return daemonAtStart;
    }

    /** How many variables of the learner's it has read so far. */
    public int reads() {
        return reads;
    }

    /** How many variables of the learner's it has written so far. */
    public int writes() {
        return writes;
    }

    /** What it has done since anybody was last woken. */
    Idling idling() {
        return idling.asOf(scheduler.progress.wakes);
    }

    /** Lets others go first for a moment. */
    void pause() {
        rounds.pauses();
    }

    /** Whether the current thread wakes it on behalf of the engine. */
    public boolean wokenByEngine() {
        return waker == Thread.currentThread();
    }

    /** Whether its thread is inside the engine, where hooks do nothing. */
    public boolean insideEngine() {
        return depth > 0;
    }

    /** Whether its thread has announced itself. */
    public boolean hasBegun() {
        return begun;
    }

    @Override
    public String toString() {
        return name;
    }
}
