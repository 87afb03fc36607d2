package latchkey.schedule;

/**
 * Whether a run gets anywhere: counts its points, and when somebody last did what others can see.
 *
 * <p>Guarded by the turn; {@link #steps} is also looked at from outside, by who watches the run.
 */
final class Progress {
    /** After so many points without progress by anybody, time passes although somebody could run. */
    static final int STALL = 400;

    /** After so many points without a wake-up of anybody, the same. */
    static final int LONG_STALL = 6_000;

    /** The points so far. */
    int steps;

    /** How often somebody did what others can see. */
    int made;

    /** How often somebody was woken, started or ended. */
    int wakes;

    private int at;
    private int wokeAt;

    /** Something happened that others can see. */
    void make() {
        at = steps;
        made++;
    }

    /** Somebody was woken, started or ended: all that idling meant nothing so far. */
    void wake() {
        make();
        wokeAt = steps;
        wakes++;
    }

    /** Points since the last progress. */
    int idle() {
        return steps - at;
    }

    /** Whether nobody has got anywhere for long. */
    boolean isStalled(ReadyList ready) {
        return idle() > STALL && !Stall.soonClear(ready) || steps - wokeAt > LONG_STALL;
    }

    /** Time has passed: whoever could run may look what has become of that. */
    void timePassed() {
        at = steps;
        wokeAt = steps;
    }

    /** Nothing can be done about the stall; ask again in a while. */
    void goOn() {
        at = steps - STALL / 2;
        wokeAt = steps;
    }
}
