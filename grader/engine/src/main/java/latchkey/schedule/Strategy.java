package latchkey.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes every decision of one schedule that the program leaves open. Same decisions, same schedule. */
public interface Strategy {
    /** From this number of choices on, a decision looks at a few of them only. */
    int CROWD = 64;

    /**
     * Chooses who runs next.
     *
     * @param ready those who could, at least one of them awake
     * @param current the thread that runs now, if it is among them
     * @param idle how many points have passed since somebody last made progress
     */
    Strand next(Choices ready, @Nullable Strand current, int idle);

    /** Chooses one of {@code n} waiters to be notified. */
    int waiter(int n);

    /** Decides whether this wait returns without a notification. */
    boolean wakesSpuriously();

    /**
     * Chooses somebody whose time limit runs out now, although others could go on: as if they were slower than it is long.
     *
     * @param limited those who wait with a short time limit, in the order of their numbers; at least one
     * @return null for nobody
     */
    default @Nullable Strand runsOut(List<Strand> limited) {
        return null;
    }

    /** A thread has joined the run. */
    default void started(Strand strand) {}

    /** What a strategy may see of those who could run. */
    interface Choices {
        int size();

        Strand get(int index);

        /** The one with this number, if it is among them. */
        @Nullable
        Strand byId(int id);

        /** Whether it said that it can make no use of the processor now. */
        default boolean idles(Strand strand) {
            return strand.yielded || strand.asleepUntil >= 0;
        }
    }
}
