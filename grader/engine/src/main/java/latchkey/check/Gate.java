package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import latchkey.schedule.CheckActs;
import latchkey.schedule.Wait;
import org.jspecify.annotations.Nullable;

/** Holds threads back until the check opens it. Orders nothing between those who pass. */
public final class Gate {
    private final String name;
    private final Wait.@Nullable Blame blame;

    /** Guarded by the turn. */
    private boolean open;

    private int waiting;
    private int passed;

    /** A closed gate; the name completes "waits: ...". */
    public Gate(String name) {
        this.name = name;
        this.blame = null;
    }

    /** A closed gate, and what it means when somebody waits here for ever. */
    public Gate(String name, Diagnosis otherwise, String seen) {
        this.name = name;
        this.blame = new Wait.Blame(otherwise, seen);
    }

    /** Waits until the gate is open. Takes no notice of interrupts. */
    public void pass() {
        Controlled.act(strand -> {
            waiting++;
            CheckActs.checkStateChanged(strand);
            CheckActs.hold(strand, new Wait.Condition(name, () -> open, false, blame));
            waiting--;
            passed++;
            return strand;
        });
    }

    /** Waits until the gate is open; an interrupt ends the wait as it ends every wait. */
    public void passInterruptibly() throws InterruptedException {
        Controlled.<Boolean, InterruptedException>act(strand -> {
            waiting++;
            CheckActs.checkStateChanged(strand);
            CheckActs.hold(strand, new Wait.Condition(name, () -> open, true, blame));
            waiting--;
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            passed++;
            return true;
        });
    }

    /** Lets this thread, which has not been started yet, begin only when the gate is open: it has no processor until then. */
    public void holdsBack(Thread thread) {
        Controlled.act(strand -> {
            CheckActs.holdWhenStarted(strand, thread, new Wait.Condition(name, () -> open, false, blame));
            return strand;
        });
    }

    /** Lets everybody pass, from now on. */
    public void open() {
        Controlled.tell("opens the gate: " + name);
        open = true;
        Controlled.changed();
    }

    /** How many wait here. */
    public int waiting() {
        return waiting;
    }

    /** How many have passed. */
    public int passed() {
        return passed;
    }

    /** Waits until so many wait here, or have passed. */
    public void awaitArrivals(int n) {
        Controlled.act(strand -> {
            CheckActs.hold(
                    strand,
                    new Wait.Condition(n + " have come to: " + name, () -> waiting + passed >= n, false, blame));
            return strand;
        });
    }
}
