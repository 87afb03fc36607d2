package latchkey.schedule;

import org.jspecify.annotations.Nullable;

/** Counts the changes that others may notice, and names who is to be held after one of them. Guarded by the turn. */
public final class Pausing {
    private final int after;
    private final Wait.Condition until;
    private int changes;
    private @Nullable Strand held;

    /**
     * A pause for whoever makes a change; the check's own thread makes none.
     *
     * @param after after how many changes, counted from 1
     * @param until what ends it
     */
    public Pausing(int after, Wait.Condition until) {
        this.after = after;
        this.until = until;
    }

    void changed(Strand strand) {
        if (strand.id != 0 && ++changes == after) {
            strand.pause = this;
        }
    }

    /** At the strand's first point after its change, where the change has been made. */
    void hold(Strand strand) {
        strand.pause = null;
        held = strand;
        CheckActs.hold(strand, until);
        held = null;
    }

    /** How many changes there have been. */
    public int changes() {
        return changes;
    }

    /** Whether somebody is held now. */
    public boolean holds() {
        return held != null;
    }
}
