package latchkey.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import latchkey.race.RaceDetector;
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
    /** So many sleeps without progress by anybody are polling. */
    static final int POLLS = 10;

    /** A run may take so many steps more for each of its strands. */
    private static final int STEPS_FOR_EACH = 50;

    private static final int MOST_ABORTS = 2_000;
    private static final int MOST_TIME_STEPS_IN_QUIET = 60;

    final Monitors monitors = new Monitors(this);
    final VirtualTime time = new VirtualTime();
    private final Limits limits = new Limits();
    final RaceDetector races;
    final Strategy strategy;
    final Trace trace = new Trace();
    final List<Strand> strands = new ArrayList<>();
    final ReadyList ready = new ReadyList(strands);
    final Facts facts = new Facts();
    private final int mostSteps;
    private final Outside outside = new Outside(this);
    final Holds holds = new Holds();
    final Progress progress = new Progress();
    private final IntList decisions = new IntList();

    @Nullable
    Strand running;

    private int timeSteps;
    private @Nullable Strand quiet;
    private @Nullable Outcome early;
    volatile boolean aborted;

    Scheduler(Strategy strategy, boolean withRaces, int mostSteps) {
        this.strategy = new RecordingStrategy(strategy, facts);
        this.races = new RaceDetector(withRaces);
        this.mostSteps = mostSteps;
    }

    // ------------------------------------------------------------------ life of a strand

    Strand register(@Nullable Strand parent, Thread thread, @Nullable LentThread lent) {
        Strand strand = new Strand(this, thread, strands.size(), lent);
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
        started(parent, thread, null);
    }

    Strand started(Strand parent, Thread thread, @Nullable LentThread lent) {
        if (aborted) {
            Strand late = new Strand(this, thread, Integer.MAX_VALUE, lent);
            Strands.add(late);
            facts.late.add(late);
            return late;
        }
        Strand child = register(parent, thread, lent);
        child.name = facts.nameOf(thread, child.id);
        ready.add(child);
        progress.wake();
        trace.add(parent, "starts " + child.name, parent.lastPlace);
        return child;
    }

    /** The thread runs for the first time: it waits for its turn. */
    public void begun(Strand strand) {
        strand.begun = true;
        Turn.await(strand);
        CheckActs.holdAtStart(strand);
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
        races.ended(strand.id);
        strand.state = Strand.State.ENDED;
        strand.joiners.forEach(this::makeReady);
        monitors.ended(strand);
        progress.wake();
        running = null;
        if (strand.id == 0) {
            stop(null);
        } else {
            Strand next = decide(null);
            if (next != null) {
                Turn.hand(next);
            }
        }
        facts.signalEnd();
    }

    // ------------------------------------------------------------------ scheduling points

    /** Somebody else may come in here. */
    public void point(Strand strand) {
        check(strand);
        step(strand);
        if (strand.atomic > 0) {
            return;
        }
        if (strand.pause != null) {
            strand.pause.hold(strand);
        } else {
            offer(strand);
        }
    }

    /** The strand can make no use of the processor now. */
    public void idle(Strand strand) {
        check(strand);
        step(strand);
        strand.yielded = true;
        strand.pause();
        offer(strand);
    }

    /** Records an act of the strand, at its last place. */
    public void tell(Strand strand, String what) {
        if (!aborted) {
            trace.add(strand, what, strand.lastPlace);
        }
    }

    void step(Strand strand) {
        strand.loops = 0;
        strand.idling().points++;
        if (++progress.steps > mostSteps + STEPS_FOR_EACH * strands.size()) {
            stop(facts.endless(strand, strands, !Stall.everybodyElseEnded(strand)));
            throw new Abort();
        }
    }

    void offer(Strand strand) {
        if (strands.size() == 1 && strand.asleepUntil < 0) {
            strand.yielded = false;
            return;
        }
        ready.add(strand);
        Strand next = decide(strand);
        if (next == strand) {
            Turn.take(strand);
        } else {
            if (next != null) {
                Turn.hand(next);
            }
            Turn.await(strand);
        }
    }

    /** Gives the turn away until what the strand waits for has happened; nanos is negative for no limit. */
    void block(Strand strand, Wait wait, long nanos, String what) {
        strand.wait = wait;
        strand.waits++;
        strand.state = Strand.State.BLOCKED;
        if (nanos >= 0) {
            time.set(strand, nanos);
            limits.begins(strand, time.deadline(nanos), nanos);
        }
        progress.make();
        strand.rounds.acts();
        trace.add(strand, what, strand.lastPlace);
        running = null;
        Strand next = decide(null);
        if (next == strand) {
            Turn.take(strand);
        } else {
            if (next != null) {
                Turn.hand(next);
            }
            Turn.await(strand);
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

    // ------------------------------------------------------------------ decisions

    /** Chooses who is next; null when nobody ever will be, and then the run is over. */
    private @Nullable Strand decide(@Nullable Strand current) {
        while (true) {
            outside.drain();
            boolean stalled = progress.isStalled(ready);
            if (ready.awake() > 0 && !stalled) {
                List<Strand> limited = limits.open();
                Strand hasty = limited.isEmpty() ? null : strategy.runsOut(limited);
                if (hasty == null) {
                    return choose(current, !limited.isEmpty());
                }
                runsOut(hasty);
                continue;
            }
            if (ready.awake() == 0 && outside.owes()) {
                if (outside.brings()) {
                    continue;
                }
                stop(new Outcome.Unknown(facts.outside(strands)));
                return null;
            }
            Strand starved = quiet == null || !stalled ? null : Stall.starved(ready);
            if (starved != null) {
                return starved;
            }
            if (quiet != null && timeSteps > MOST_TIME_STEPS_IN_QUIET) {
                return endQuiet();
            }
            Strand due = time.pass();
            if (due != null) {
                timeSteps++;
                for (; due != null; due = time.alsoDue()) {
                    expire(due);
                }
                progress.timePassed();
                continue;
            }
            if (quiet != null) {
                return endQuiet();
            }
            if (ready.size() > 0) {
                if (stalled) {
                    progress.goOn();
                }
                return choose(current, false);
            }
            boolean open = outside.mayBring(strands);
            if (open && outside.brings()) {
                continue;
            }
            stop(open ? new Outcome.Unknown(facts.outside(strands)) : facts.stuck(strands));
            return null;
        }
    }

    /** Where a limit could have run out, the choice is written down even if there is but one, so that a replay keeps step. */
    private Strand choose(@Nullable Strand current, boolean couldRunOut) {
        Strand from = current != null && ready.contains(current) ? current : null;
        if (ready.size() == 1 && !couldRunOut) {
            return ready.get(0);
        }
        Strand chosen = strategy.next(ready, from, progress.idle());
        decisions.add(chosen.id);
        return chosen;
    }

    /** Its own clock goes ahead of the others'. */
    private void runsOut(Strand hasty) {
        decisions.add(~hasty.id);
        hasty.ahead += Math.max(0, hasty.limit - time.now());
        trace.add(hasty, "runs out of time", hasty.lastPlace);
        expire(hasty);
        progress.wake();
    }

    private void expire(Strand due) {
        if (due.asleepUntil >= 0) {
            ready.wakeUp(due);
        } else if (due.wait instanceof Wait.Notification n) {
            monitors.leaveWaitSet(due, n);
        } else {
            makeReady(due);
        }
    }

    /** From now on the strand waits for quiet; null when it does not any more. */
    void quietFor(@Nullable Strand strand) {
        quiet = strand;
        timeSteps = 0;
    }

    private Strand endQuiet() {
        Strand strand = quiet;
        if (strand == null) {
            throw new IllegalStateException("nobody waits for quiet");
        }
        makeReady(strand);
        return strand;
    }

    // ------------------------------------------------------------------ the end of a run

    /** Unwinds the strand if the run is over. */
    public void check(Strand strand) {
        if (aborted) {
            throw abort(strand);
        }
    }

    Abort abort(Strand strand) {
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
        wakeAll();
        facts.signalOver();
    }

    /** Those who wait at a real monitor come last: others, who hold it, have to leave it first. */
    void wakeAll() {
        List<Strand> all = List.copyOf(strands);
        all.stream().filter(s -> !s.ended() && s.realMonitor == null).forEach(Turn::wake);
        all.stream().filter(s -> !s.ended() && s.realMonitor != null).forEach(Turn::wake);
        List.copyOf(facts.late).forEach(Turn::wake);
    }

    @Nullable
    Outcome earlyOutcome() {
        return early;
    }

    Decisions forced() {
        return new Decisions(Decisions.segments(decisions.toArray()), facts.waiters, facts.spurious);
    }

    @Nullable
    Strand running() {
        return running;
    }

    /** Whether the run has come to its end and everybody unwinds. */
    public boolean isOver() {
        return aborted;
    }

    /** The shadows of all monitors. */
    public Monitors monitors() {
        return monitors;
    }

    /** What threads outside the run do to it. */
    Outside outside() {
        return outside;
    }
}
