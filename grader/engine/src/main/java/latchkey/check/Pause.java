package latchkey.check;

import latchkey.schedule.CheckActs;
import latchkey.schedule.Pausing;
import latchkey.schedule.Wait;

/**
 * Holds a thread in the middle of what it does, where no callback of the check's gets in: right after a change that others
 * may notice.
 *
 * <pre>{@code
 * Pause pause = new Pause(1, "ann's thread gets no processor");
 * Worker ann = Worker.start("ann", () -> bank.transfer(0, 1, 10));
 * Everybody.settles();
 * // while pause.holds(), ann has taken the money and has not yet given it
 * pause.end();
 * }</pre>
 *
 * <p>A change is a write to a variable of the answer's, or a call of an object made for threads that may have done something;
 * taking or giving back a lock or a permit is none, except by a try. Counted are those of all threads but the check's own,
 * from when the pause is made; one pause at a time.
 */
public final class Pause {
    private final Pausing pausing;

    /** Guarded by the turn. */
    private boolean ended;

    /** A pause for whoever makes the n-th change, counted from 1; the name completes "waits: ...". */
    public Pause(int n, String name) {
        pausing = new Pausing(n, new Wait.Condition(name, () -> ended, false, null));
        Controlled.act(strand -> {
            CheckActs.pause(strand, pausing);
            return strand;
        });
    }

    /** Whether somebody is held. */
    public boolean holds() {
        return pausing.holds();
    }

    /** How many changes there have been. */
    public int changes() {
        return pausing.changes();
    }

    /** Lets whoever is held go on. */
    public void end() {
        ended = true;
        Controlled.changed();
    }
}
