package latchkey.check;

import latchkey.schedule.CheckActs;
import latchkey.schedule.Wait;

/** Counts who is inside. Orders nothing between them. */
public final class Headcount {
    /** Guarded by the turn. */
    private int inside;

    private int most;

    /** Comes in; returns how many are inside now. */
    public int enter() {
        Controlled.tell("goes in");
        inside++;
        most = Math.max(most, inside);
        Controlled.changed();
        return inside;
    }

    /** Goes out. */
    public void leave() {
        Controlled.tell("comes out");
        inside--;
        Controlled.changed();
    }

    /** How many are inside. */
    public int inside() {
        return inside;
    }

    /** The most that were inside at the same time. */
    public int most() {
        return most;
    }

    /** Waits until so many are inside. */
    public void await(int n) {
        Controlled.act(strand -> {
            CheckActs.hold(strand, new Wait.Condition(n + " are inside", () -> inside >= n, false, null));
            return strand;
        });
    }
}
