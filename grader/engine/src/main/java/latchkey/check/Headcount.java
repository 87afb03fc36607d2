package latchkey.check;

import latchkey.schedule.CheckActs;
import latchkey.schedule.Wait;

/** Counts who is inside. Orders nothing between them. */
public final class Headcount {
    /** Guarded by this, for on real threads there is no turn. */
    private int inside;

    private int most;

    /** Comes in; returns how many are inside now. */
    public int enter() {
        Controlled.tell("goes in");
        int now = change(1);
        Controlled.changed();
        return now;
    }

    /** Goes out. */
    public void leave() {
        Controlled.tell("comes out");
        change(-1);
        Controlled.changed();
    }

    private synchronized int change(int by) {
        inside += by;
        most = Math.max(most, inside);
        return inside;
    }

    /** How many are inside. */
    public synchronized int inside() {
        return inside;
    }

    /** The most that were inside at the same time. */
    public synchronized int most() {
        return most;
    }

    /** Waits until so many are inside. */
    public void await(int n) {
        Controlled.act(strand -> {
            CheckActs.hold(strand, new Wait.Condition(n + " are inside", () -> inside() >= n, false, null));
            return strand;
        });
    }
}
