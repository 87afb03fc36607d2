package latchkey.trace;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a thread did in a schedule, in words a learner reads: {@code reads value = 0}.
 *
 * @param thread index of the thread in {@link Story#threads()}
 * @param what the act, beginning with a verb in the third person
 * @param place where in the learner's code, or null when it happened in the check or in the JDK
 */
public record Event(int thread, String what, @Nullable Place place) {

    @Override
    public String toString() {
        return thread + " " + what + (place == null ? "" : " @" + place);
    }
}
