package latchkey.check;

/** What the current thread has done to the learner's variables so far, in this schedule. */
public final class Deeds {
    private Deeds() {}

    /** How many reads. */
    public static int reads() {
        return Controlled.act(strand -> strand.reads());
    }

    /** How many writes. */
    public static int writes() {
        return Controlled.act(strand -> strand.writes());
    }
}
