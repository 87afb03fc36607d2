package latchkey.schedule;

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
