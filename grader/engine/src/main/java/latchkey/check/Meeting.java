package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import latchkey.schedule.CheckActs;
import latchkey.schedule.Wait;

/**
 * Proves that so many threads can be at one place at the same time: each waits here until all have come.
 *
 * <p>If they never do, the answer is to blame.
 */
public final class Meeting {
    private final int size;
    private final Wait.Blame blame;

    /** Guarded by the turn. */
    private int arrived;

    /** A meeting of so many, and what it means when they cannot meet. */
    public Meeting(int size, Diagnosis otherwise, String seen) {
        this.size = size;
        this.blame = new Wait.Blame(otherwise, seen);
    }

    /** Waits until all have come. Takes no notice of interrupts. */
    public void await() {
        Controlled.act(strand -> {
            arrived++;
            CheckActs.checkStateChanged(strand);
            String what = "until all " + size + " are here";
            CheckActs.hold(strand, new Wait.Condition(what, () -> arrived >= size, false, blame));
            return strand;
        });
    }
}
