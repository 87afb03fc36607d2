package latchkey.schedule;

/**
 * What a strand has done since anybody was last woken: if it is much and nobody is woken, it waits in a bad way.
 *
 * <p>Begins afresh by itself when it is asked for after a wake-up, so that a wake-up costs the same however many strands
 * there are. Guarded by the turn.
 */
final class Idling {
    /** The wake-ups in the run when this began. */
    private int since;

    int sleeps;
    /** Scheduling points. */
    int points;

    int clockReads;
    /** Tries (tryLock, compareAndSet): a loop around a try, with pauses in between, is no polling. */
    int tries;

    /** This, begun afresh if there were wake-ups. */
    Idling asOf(int wakes) {
        if (since != wakes) {
            since = wakes;
            sleeps = 0;
            points = 0;
            clockReads = 0;
            tries = 0;
        }
        return this;
    }
}
