package latchkey.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import latchkey.race.Access;
import latchkey.race.RaceDetector;
import latchkey.trace.Place;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread of a run go on at a time.
 *
 * <p>Invariants, all of them guarded by the turn:
 *
 * <ul>
 *   <li>At most one strand is {@link Strand.State#RUNNING}, and it holds the turn; nobody else touches this object. The one
 *       exception is {@link #outside}, into which foreign threads put their wake-ups.
 *   <li>A strand is in the ready list exactly when its state is READY; whoever makes what it waits for come true also makes
 *       it ready, so that a decision never has to look at those who are blocked.
 *   <li>Whoever gives the turn away has made its choice before, and touches nothing after it.
 *   <li>Once {@link #aborted} is true nobody waits for the turn any more: every strand unwinds by {@link Abort}.
 * </ul>
 */
public final class Scheduler {
    /** After so many points without progress by anybody, time passes although somebody could run. */
    static final int STALL = 400;

    /** After so many points without a wake-up of anybody, the same. */
    static final int LONG_STALL = 4_000;

    /** So many sleeps without progress by anybody are polling. */
    static final int POLLS = 10;

    private static final int MOST_ABORTS = 2_000;
    private static final int MOST_TIME_STEPS_IN_QUIET = 60;

    final Monitors monitors = new Monitors(this);
    final VirtualTime time = new VirtualTime();
    final ReadyList ready = new ReadyList();
    final RaceDetector races;
    final Strategy strategy;
    final Trace trace;
    final List<Strand> strands = new ArrayList<>();
    final Facts facts = new Facts();
    private final int mostSteps;
    private final Queue<Strand> outside = new ConcurrentLinkedQueue<>();
    private final List<Strand> heldByCheck = new ArrayList<>();
    private final IntList decisions = new IntList();
    private @Nullable Strand running;
    private int steps;
    private int progressAt;
    private int wokeAt;
    private int timeSteps;
    private @Nullable Strand quiet;
    private @Nullable Outcome early;
    volatile boolean aborted;
    private volatile boolean foreign;

    Scheduler(Strategy strategy, boolean withRaces, int mostSteps) {
        this.strategy = new RecordingStrategy(strategy, facts);
        this.races = new RaceDetector(withRaces);
        this.trace = new Trace();
        this.mostSteps = mostSteps;
    }

    // ------------------------------------------------------------------ life of a strand

    Strand register(@Nullable Strand parent, Thread thread) {
        Strand strand = new Strand(this, thread, strands.size());
        races.started(parent == null ? -1 : parent.id, strand.id);
        strand.ahead = parent == null ? 0 : parent.ahead;
        strand.daemonAtStart = thread.isDaemon();
        strands.add(strand);
        strategy.started(strand);
        Strands.add(strand);
        return strand;
    }

    /** The running strand is about to start a thread. */
    public void started(Strand parent, Thread thread) {
        if (aborted) {
            Strand late = new Strand(this, thread, Integer.MAX_VALUE);
            Strands.add(late);
            facts.late.add(late);
            return;
        }
        Strand child = register(parent, thread);
        child.name = facts.nameOf(thread, child.id);
        ready.add(child);
        woke();
        trace.add(parent, "starts " + child.name, parent.lastPlace);
    }

    /** The thread runs for the first time: it waits for its turn. */
    public void begun(Strand strand) {
        strand.begun = true;
        awaitTurn(strand);
    }

    /** The thread's run method has ended; it gives the turn away for good. */
    public void ended(Strand strand) {
        if (strand.state == Strand.State.ENDED) {
            return;
        }
        if (aborted) {
            strand.state = Strand.State.ENDED;
            facts.signalEnd();
            return;
        }
        trace.add(strand, "ends", "");
        races.optimism(strand.id, RaceDetector.Optimism.NONE);
        strand.state = Strand.State.ENDED;
        for (Strand other : strands) {
            if (other.wait instanceof Wait.End end && end.target() == strand) {
                makeReady(other);
            }
        }
        woke();
        running = null;
        if (strand.id == 0) {
            stop(null);
        } else {
            Strand next = decide(null);
            if (next != null) {
                hand(next);
            }
        }
        facts.signalEnd();
    }

    // ------------------------------------------------------------------ scheduling points

    /** Somebody else may come in here. */
    public void point(Strand strand) {
        check(strand);
        step(strand);
        if (strand.atomic == 0) {
            offer(strand);
        }
    }

    /** The strand can make no use of the processor now. */
    public void idle(Strand strand) {
        check(strand);
        step(strand);
        strand.yielded = true;
        offer(strand);
    }

    /** Records an act of the strand, at its last place. */
    public void tell(Strand strand, String what) {
        if (!aborted) {
            trace.add(strand, what, strand.lastPlace);
        }
    }

    /** A point at this place of the learner's code. */
    public void pointAt(Strand strand, String where) {
        at(strand, where);
        point(strand);
    }

    /** The strand is at this place of the learner's code; empty for the check's. */
    public void at(Strand strand, String where) {
        strand.lastPlace = where;
    }

    /** Before an access to a field; mode has bit 0 for a write and bit 1 for a volatile field. */
    public void field(Strand strand, Object owner, String field, String where, int mode) {
        String name = field.substring(field.indexOf('.') + 1);
        boolean write = (mode & 1) != 0;
        if ((mode & 2) == 0) {
            variable(strand, new Access(strand.id, write, where), owner, field, name);
            return;
        }
        String value = strand.pendingValue;
        pointAt(strand, where);
        strand.pendingValue = value;
        trace.add(strand, (write ? "writes " : "reads ") + name, where);
        count(strand, write);
        races.volatileAccess(strand.id, owner, field, write);
    }

    /** Before an access to a variable that orders nothing. */
    public void variable(Strand strand, Access access, Object owner, Object field, String name) {
        String value = strand.pendingValue;
        pointAt(strand, access.where());
        strand.pendingValue = value;
        trace.add(strand, (access.write() ? "writes " : "reads ") + name, access.where());
        count(strand, access.write());
        if (!strand.initialising) {
            races.access(access, owner, field, name);
        }
    }

    private void count(Strand strand, boolean write) {
        if (write) {
            strand.writes++;
            progress();
        } else {
            strand.reads++;
        }
    }

    /** Before a call into java.util.concurrent. */
    public void called(Strand strand, String call, String where, boolean tries, boolean onlyLooks) {
        pointAt(strand, where);
        trace.add(strand, "calls " + call, where);
        races.optimism(strand.id, RaceDetector.Optimism.after(call));
        strand.lastCall = call;
        if (call.startsWith("Atomic") || call.startsWith("VarHandle")) {
            strand.reads++;
        }
        if (tries) {
            strand.tries++;
        }
        if (!onlyLooks) {
            progress();
        }
    }

    /** At a backward branch of woven code. */
    public void looped(Strand strand, String where, int most) {
        check(strand);
        if (++strand.loops > most) {
            at(strand, where);
            stop(facts.endless(strand, strands, false));
            throw abort(strand);
        }
    }

    /** A promise is broken: the run is over, whatever the learner's code catches. */
    public void fail(Strand strand, Throwable failure) {
        check(strand);
        stop(new Outcome.Threw(failure, strand.name, facts.placeOf(strand)));
        throw abort(strand);
    }

    /** Nobody comes in between while the sum of changes is positive. */
    public void atomic(Strand strand, int change) {
        strand.atomic += change;
        strand.initialising = strand.atomic > 0;
    }

    /** Whether this wait of the learner's returns without a notification. */
    public boolean wakesSpuriously(Strand strand) {
        check(strand);
        boolean spurious = strategy.wakesSpuriously();
        if (spurious) {
            tell(strand, "wakes up without a notification");
        }
        return spurious;
    }

    /** Enters a monitor of the learner's. */
    public void enterMonitor(Strand strand, Object object, String where) {
        boolean again = monitors.holds(strand, object);
        if (!again) {
            pointAt(strand, where);
            trace.add(strand, "wants the monitor of " + Names.of(object), where);
            progress();
        }
        monitors.enter(strand, object);
    }

    /** Leaves a monitor of the learner's; somebody else may come in right after. */
    public void exitMonitor(Strand strand, Object object, String where) {
        monitors.exit(strand, object);
        progress();
        if (!aborted && !monitors.holds(strand, object)) {
            trace.add(strand, "leaves the monitor of " + Names.of(object), where);
            pointAt(strand, where);
        }
    }

    // ------------------------------------------------------------------ values

    private static volatile boolean tellsValues;

    /** Whether the present run tells which values are read and written. */
    public static boolean tellsValues() {
        return tellsValues;
    }

    static void tellValues(boolean tells) {
        tellsValues = tells;
    }

    /** The value that the strand is about to write, or has just read. */
    public void value(Strand strand, boolean written, Object value) {
        if (written) {
            strand.pendingValue = String.valueOf(value);
        } else if (!aborted) {
            trace.saw(strand, String.valueOf(value));
        }
    }

    private void step(Strand strand) {
        strand.loops = 0;
        strand.idlePoints++;
        if (++steps > mostSteps) {
            stop(facts.endless(strand, strands, !everybodyElseEnded(strand)));
            throw new Abort();
        }
    }

    private boolean everybodyElseEnded(Strand strand) {
        return strands.stream().allMatch(s -> s == strand || s.ended() || s.wait instanceof Wait.Quiet);
    }

    private void offer(Strand strand) {
        if (strands.size() == 1 && strand.asleepUntil < 0) {
            strand.yielded = false;
            return;
        }
        ready.add(strand);
        Strand next = decide(strand);
        if (next == strand) {
            take(strand);
        } else {
            if (next != null) {
                hand(next);
            }
            awaitTurn(strand);
        }
    }

    /** Gives the turn away until what the strand waits for has happened; nanos is negative for no limit. */
    void block(Strand strand, Wait wait, long nanos, String what) {
        strand.wait = wait;
        strand.waits++;
        strand.timedOut = false;
        strand.state = Strand.State.BLOCKED;
        if (nanos >= 0) {
            time.set(strand, nanos);
        }
        progress();
        trace.add(strand, what, strand.lastPlace);
        running = null;
        Strand next = decide(null);
        if (next == strand) {
            take(strand);
        } else {
            if (next != null) {
                hand(next);
            }
            awaitTurn(strand);
        }
    }

    /** The strand sleeps; it is ready all the while, for others may be slower than its sleep is long. */
    void sleep(Strand strand, long nanos) {
        strand.waits++;
        time.set(strand, nanos);
        strand.asleepUntil = time.deadline(nanos);
        if (!strand.lastPlace.isEmpty()) {
            facts.slept.add(strand.lastPlace);
        }
        pausesAgain(strand);
        step(strand);
        offer(strand);
    }

    /** One more pause after which the strand looks whether it may go on; many of them are polling. */
    void pausesAgain(Strand strand) {
        if (++strand.sleeps >= POLLS && strand.tries == 0) {
            facts.idles(strand, Outcome.How.POLLING);
        }
    }

    void makeReady(Strand strand) {
        if (strand.state == Strand.State.BLOCKED) {
            ready.add(strand);
        }
    }

    void makeBlocked(Strand strand) {
        if (strand.state == Strand.State.READY) {
            ready.remove(strand);
            strand.state = Strand.State.BLOCKED;
        }
    }

    /** Something happened that others can see. */
    void progress() {
        progressAt = steps;
    }

    /** Somebody was woken, started or ended: all that idling meant nothing so far. */
    void woke() {
        progressAt = steps;
        wokeAt = steps;
        for (Strand strand : strands) {
            strand.sleeps = 0;
            strand.idlePoints = 0;
            strand.clockReads = 0;
            strand.tries = 0;
        }
    }

    // ------------------------------------------------------------------ decisions

    /** Chooses who is next; null when nobody ever will be, and then the run is over. */
    private @Nullable Strand decide(@Nullable Strand current) {
        while (true) {
            drainOutside();
            boolean stalled = steps - progressAt > STALL || steps - wokeAt > LONG_STALL;
            if (ready.awake() > 0 && !stalled) {
                return choose(current);
            }
            if (stalled) {
                noteSpinners();
            }
            Strand starved = quiet == null || !stalled ? null : starved();
            if (starved != null) {
                return starved;
            }
            if (quiet != null && timeSteps > MOST_TIME_STEPS_IN_QUIET) {
                return endQuiet();
            }
            Strand due = time.pass();
            if (due != null) {
                timeSteps++;
                expire(due);
                progressAt = steps;
                wokeAt = steps;
                continue;
            }
            if (quiet != null) {
                return endQuiet();
            }
            if (ready.size() > 0) {
                progressAt = stalled ? steps - STALL / 2 : progressAt;
                wokeAt = stalled ? steps : wokeAt;
                return choose(current);
            }
            if (foreign && awaitOutside()) {
                continue;
            }
            stop(foreign ? new Outcome.Unknown("a thread outside the run takes part in it") : facts.stuck(strands));
            return null;
        }
    }

    private Strand choose(@Nullable Strand current) {
        Strand from = current != null && ready.contains(current) ? current : null;
        if (ready.size() == 1) {
            return ready.get(0);
        }
        Strand chosen = strategy.next(ready, from, steps - progressAt);
        decisions.add(chosen.id);
        return chosen;
    }

    private void noteSpinners() {
        for (int i = 0; i < ready.size(); i++) {
            Strand strand = ready.get(i);
            if (strand.asleepUntil < 0 && strand.idlePoints > STALL / 8 && strand.tries == 0) {
                facts.idles(strand, Outcome.How.SPINNING);
            }
        }
    }

    /** Somebody who could go on and was hardly ever chosen: no schedule is quiet while there is one. */
    private @Nullable Strand starved() {
        for (int i = 0; i < ready.size(); i++) {
            Strand strand = ready.get(i);
            if (strand.asleepUntil < 0 && strand.idlePoints <= STALL / 8) {
                return strand;
            }
        }
        return null;
    }

    private void expire(Strand due) {
        due.timedOut = true;
        if (due.asleepUntil >= 0) {
            ready.wakeUp(due);
        } else if (due.wait instanceof Wait.Notification n) {
            monitors.leaveWaitSet(due, n);
        } else {
            makeReady(due);
        }
    }

    private Strand endQuiet() {
        Strand strand = quiet;
        if (strand == null) {
            throw new IllegalStateException("nobody waits for quiet");
        }
        makeReady(strand);
        return strand;
    }

    /** The check's thread waits until nobody else can go on, however much time passes. */
    public void awaitQuiet(Strand strand) {
        check(strand);
        quiet = strand;
        timeSteps = 0;
        block(strand, new Wait.Quiet(), -1, "waits until nobody else can go on");
        quiet = null;
        woke();
    }

    /** The names of all user threads of the run that have not ended, except the given one. */
    public List<String> userThreads(Strand except) {
        return strands.stream()
                .filter(s -> s != except && !s.ended() && !s.daemonAtStart)
                .map(Strand::name)
                .toList();
    }

    /** How much virtual time has passed since the run began, in nanoseconds. */
    public long elapsed() {
        return time.elapsed();
    }

    /** Where everybody but the given strand stands. */
    public List<Outcome.Standing> standings(Strand except) {
        return facts.standings(strands, except);
    }

    // ------------------------------------------------------------------ what the check waits for

    /** Holds the strand until the condition holds; conditions may depend on the check's own state only. */
    public void hold(Strand strand, Wait.Condition condition) {
        point(strand);
        while (!condition.holds().getAsBoolean()
                && !(condition.interruptible() && Thread.currentThread().isInterrupted())) {
            heldByCheck.add(strand);
            try {
                block(strand, condition, -1, "waits: " + condition.what());
            } finally {
                heldByCheck.remove(strand);
            }
        }
    }

    /** The check's own state has changed. */
    public void checkStateChanged() {
        for (Strand strand : List.copyOf(heldByCheck)) {
            if (strand.state == Strand.State.BLOCKED
                    && strand.wait instanceof Wait.Condition condition
                    && condition.holds().getAsBoolean()) {
                makeReady(strand);
                woke();
            }
        }
    }

    // ------------------------------------------------------------------ the turn

    private void take(Strand strand) {
        ready.remove(strand);
        strand.state = Strand.State.RUNNING;
        running = strand;
        onTurn(strand);
    }

    private void onTurn(Strand strand) {
        strand.yielded = false;
        strand.wait = null;
        strand.waits++;
        if (strand.asleepUntil >= 0) {
            time.runAhead(strand);
            strand.asleepUntil = -1;
        }
        if (strand.interruptPending) {
            strand.interruptPending = false;
            if (strand.interruptRelease != null) {
                races.acquire(strand.id, strand.interruptRelease);
            }
            Thread.currentThread().interrupt();
        }
    }

    private void hand(Strand next) {
        ready.remove(next);
        next.state = Strand.State.RUNNING;
        running = next;
        next.turn = true;
        wake(next);
    }

    private static void wake(Strand strand) {
        Strand me = Strands.current();
        if (me != null) {
            me.depth++;
        }
        strand.waker = Thread.currentThread();
        try {
            Object monitor = strand.realMonitor;
            if (monitor != null) {
                synchronized (monitor) {
                    monitor.notifyAll();
                }
            }
            LockSupport.unpark(strand.thread);
        } finally {
            strand.waker = null;
            if (me != null) {
                me.depth--;
            }
        }
    }

    private void awaitTurn(Strand strand) {
        strand.depth++;
        try {
            while (!strand.turn && !aborted) {
                waitForReal(strand);
            }
            if (!strand.turn) {
                throw abort(strand);
            }
            strand.turn = false;
            onTurn(strand);
        } finally {
            strand.depth--;
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the caller asks again whose turn it is
    private void waitForReal(Strand strand) {
        Object monitor = strand.realMonitor;
        if (monitor == null) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                strand.interruptPending = true;
            }
        } else {
            try {
                monitor.wait();
            } catch (InterruptedException e) {
                strand.interruptPending = true;
            }
        }
    }

    // ------------------------------------------------------------------ the end of a run

    /** Unwinds the strand if the run is over. */
    public void check(Strand strand) {
        if (aborted) {
            throw abort(strand);
        }
    }

    private Abort abort(Strand strand) {
        if (++strand.aborts > MOST_ABORTS && !strand.thread.isVirtual()) {
            strand.depth++;
            while (true) {
                LockSupport.park();
            }
        }
        return new Abort();
    }

    /** Ends the run, with this outcome or, for null, with what the scenario's own thread came to. */
    void stop(@Nullable Outcome outcome) {
        if (aborted) {
            return;
        }
        early = outcome;
        aborted = true;
        for (Strand strand : List.copyOf(strands)) {
            wake(strand);
        }
        facts.signalOver();
    }

    void wakeAll() {
        for (Strand strand : List.copyOf(strands)) {
            if (!strand.ended()) {
                wake(strand);
            }
        }
        for (Strand strand : List.copyOf(facts.late)) {
            wake(strand);
        }
    }

    @Nullable
    Outcome earlyOutcome() {
        return early;
    }

    Decisions forced() {
        return new Decisions(Decisions.segments(decisions.toArray()), facts.waiters, facts.spurious);
    }

    int steps() {
        return steps;
    }

    @Nullable
    Strand running() {
        return running;
    }

    /** Ends a strand from the JDK's own code, where no learner's frame is left. */
    public void endedOutside(Strand strand) {
        strand.depth++;
        try {
            ended(strand);
        } finally {
            strand.depth--;
            Strands.endedOnCarrier(strand);
        }
    }

    /** An exception ends a thread; true when nobody shall print it. */
    @SuppressWarnings("ReferenceEquality") // no handler's own equals() is asked
    public boolean uncaught(Strand strand, Throwable thrown) {
        if (!aborted && !(thrown instanceof Abort)) {
            facts.uncaught.add(thrown);
            strand.pendingValue = null;
            trace.add(strand, "dies of " + Names.of(thrown), strand.lastPlace);
        }
        return aborted
                || thrown instanceof Abort
                || strand.thread.getUncaughtExceptionHandler() == strand.thread.getThreadGroup();
    }

    /** Whether the run has come to its end and everybody unwinds. */
    public boolean isOver() {
        return aborted;
    }

    /** The shadows of all monitors. */
    public Monitors monitors() {
        return monitors;
    }

    // ------------------------------------------------------------------ inside the JDK

    /** What was released through this object is known from now on. */
    public void acquire(Strand strand, @Nullable Object synchronizer) {
        if (synchronizer != null && !aborted) {
            races.acquire(strand.id, synchronizer);
        }
    }

    /** Releases through this object all that the strand did. */
    public void release(Strand strand, @Nullable Object synchronizer) {
        if (synchronizer != null && !aborted) {
            races.release(strand.id, synchronizer);
        }
    }

    /** Enters a monitor's shadow; the JDK then enters the real one, which is free. */
    public void enterInJdk(Strand strand, Object object) {
        if (!aborted) {
            monitors.enter(strand, object);
            strand.atomic++;
        }
    }

    /** Leaves a monitor's shadow, before the JDK leaves the real one. */
    public void exitInJdk(Strand strand, Object object) {
        if (monitors.holds(strand, object)) {
            strand.atomic--;
            monitors.exit(strand, object);
        }
    }

    /** {@code Object.wait} by the JDK: the real monitor is given up, too. */
    public void awaitInJdk(Strand strand, Object object, long millis) throws InterruptedException {
        strand.realMonitor = object;
        try {
            monitors.await(strand, object, millis > 0 ? millis * 1_000_000 : -1);
        } finally {
            strand.realMonitor = null;
        }
    }

    // ------------------------------------------------------------------ the world outside

    /** A thread that nobody controls has woken this strand; called by that thread. */
    void wokenFromOutside(Strand strand) {
        foreign = true;
        outside.add(strand);
        Strand waiter = facts.waitsForOutside;
        if (waiter != null) {
            wake(waiter);
        }
    }

    /** The run has started a thread that cannot be controlled. */
    public void startedForeign() {
        foreign = true;
    }

    private void drainOutside() {
        for (Strand strand = outside.poll(); strand != null; strand = outside.poll()) {
            strand.permit = true;
            if (strand.wait instanceof Wait.Parked) {
                makeReady(strand);
                woke();
            }
        }
    }

    /** Waits a while for a wake-up from outside; only decides between going on and "inconclusive". */
    private boolean awaitOutside() {
        Strand me = Strands.current();
        facts.waitsForOutside = me;
        try {
            for (int i = 0; i < Patience.OUTSIDE_ROUNDS && outside.isEmpty(); i++) {
                LockSupport.parkNanos(Patience.OUTSIDE_ROUND_NANOS);
            }
        } finally {
            facts.waitsForOutside = null;
        }
        return !outside.isEmpty();
    }

    static @Nullable Place place(String where) {
        return Trace.place(where);
    }
}
