package latchkey.schedule;

import java.util.List;
import latchkey.trace.Place;
import org.jspecify.annotations.Nullable;

/** How a run ended. */
public sealed interface Outcome {

    /** The scenario came to its end. */
    record Passed() implements Outcome {}

    /**
     * A promise was broken, or something was thrown that the scenario did not expect.
     *
     * @param cause what was thrown
     * @param thread by which thread
     * @param place the last place in the learner's code at which that thread was seen
     */
    record Threw(Throwable cause, String thread, @Nullable Place place) implements Outcome {}

    /** Nobody can ever go on: no thread is ready and no timer is pending. */
    record Stuck(List<Blocked> blocked) implements Outcome {}

    /** Somebody runs and runs, and nothing changes. */
    record Endless(Standing spinner, boolean waitsForOthers) implements Outcome {}

    /** Something that the scheduler does not control had its hand in it. */
    record Unknown(String reason) implements Outcome {}

    /**
     * A thread that waits for ever.
     *
     * @param thread its name
     * @param waiting what it waits for
     * @param what the same in words
     * @param owner who has it, if somebody does
     * @param ownerEnded whether that one has ended
     * @param call the learner's last call into java.util.concurrent, as {@code Type.method}; may be empty
     * @param place where in the learner's code
     */
    record Blocked(
            String thread,
            Wait waiting,
            String what,
            @Nullable String owner,
            boolean ownerEnded,
            String call,
            @Nullable Place place) {}

    /** Where a thread stands when all the others wait. */
    record Standing(
            String thread, How how, String what, @Nullable Place place) {}

    /** In which way a thread does not go on. */
    enum How {
        ENDED,
        BLOCKED,
        /** Sleeps, looks, and sleeps again. */
        POLLING,
        /** Looks and looks without a pause. */
        SPINNING
    }
}
