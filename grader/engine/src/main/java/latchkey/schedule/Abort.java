package latchkey.schedule;

/** Unwinds the threads of a run that is over; never seen by a learner. */
public final class Abort extends Error {
    private static final long serialVersionUID = 1L;

    Abort() {
        super("the run is over", null, false, false);
    }
}
