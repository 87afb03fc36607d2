package latchkey.schedule;

import java.util.function.BooleanSupplier;
import latchkey.diagnosis.Diagnosis;
import org.jspecify.annotations.Nullable;

/** What a blocked thread waits for. */
public sealed interface Wait {

    /** Parked by {@code LockSupport}, on behalf of the blocker where there is one. */
    record Parked(@Nullable Object blocker) implements Wait {}

    /** Wants a monitor that another thread owns. */
    record Entry(Object object, Monitor monitor) implements Wait {}

    /** Inside {@code Object.wait}. */
    record Notification(Object object, Monitor monitor) implements Wait {}

    /** Joins another thread. */
    record End(Strand target) implements Wait {}

    /** Held by the check until its condition holds. */
    record Condition(
            String what,
            BooleanSupplier holds,
            boolean interruptible,
            @Nullable Blame blame) implements Wait {}

    /** The check's own thread, until nobody else can go on. */
    record Quiet() implements Wait {}

    /**
     * What it means when a check's condition never holds.
     *
     * @param diagnosis the word for it
     * @param seen the sentence for the learner
     */
    record Blame(Diagnosis diagnosis, String seen) {}
}
