package latchkey.check;

import java.util.List;
import latchkey.schedule.CheckActs;

/** What has been done in the learner's code so far, in this schedule; mostly by the current thread. */
public final class Deeds {
    private Deeds() {}

    /** How many reads of the learner's variables, by the current thread. */
    public static int reads() {
        return Controlled.act(strand -> strand.reads());
    }

    /** How many writes of the learner's variables, by the current thread. */
    public static int writes() {
        return Controlled.act(strand -> strand.writes());
    }

    /**
     * The threads that have multiplied in the learner's code, in constructors as well: by {@code *}, or by a method of
     * {@link Math}, BigInteger or BigDecimal that is called for it.
     */
    public static List<Thread> multipliers() {
        return Controlled.act(strand -> CheckActs.multipliers(strand));
    }
}
