package latchkey.check;

import java.util.Locale;
import latchkey.diagnosis.Diagnosis;
import latchkey.schedule.Strands;

/** What must be true at this moment of every schedule. May be called by any thread of the scenario. */
public final class Expect {
    private Expect() {}

    /**
     * Fails unless the condition holds.
     *
     * @param seen a sentence for the learner that says what was seen and what was expected, as for {@link String#format}; it
     *     is filled in only when it fails
     */
    public static void that(boolean condition, Diagnosis otherwise, String seen, Object... values) {
        if (!condition) {
            fail(otherwise, seen, values);
        }
    }

    /** Fails. A learner's catch cannot swallow it. */
    @SuppressWarnings("AnnotateFormatMethod") // the annotation is Error Prone's own, which is no library of ours
    public static void fail(Diagnosis diagnosis, String seen, Object... values) {
        CheckFailure failure = new CheckFailure(diagnosis, String.format(Locale.ROOT, seen, values));
        if (Strands.current() == null) {
            throw failure;
        }
        Controlled.fail(failure);
    }
}
