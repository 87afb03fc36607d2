package threads.cancel;

/** Repeats a step on a thread of its own, until it is called off. */
public class Search {

    /** One step of the search; it may sleep or wait in the middle. */
    public interface Step {
        /**
         * Takes the step.
         *
         * @throws InterruptedException if it is interrupted while it sleeps or waits
         */
        void run() throws InterruptedException;
    }

    private final Step step;

    /**
     * A search that has not begun.
     *
     * @param step what is done again and again
     */
    public Search(Step step) {
        this.step = step;
    }

    /** Lets the search begin on a thread of its own, and returns at once. */
    public void start() {
        throw new UnsupportedOperationException("TODO: start the search");
    }

    /**
     * Calls the search off, and returns when no step is running and none will start.
     *
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public void cancel() throws InterruptedException {
        throw new UnsupportedOperationException("TODO: call the search off");
    }

    /**
     * Tells whether the search is over.
     *
     * @return true if it is over for good
     */
    public boolean finished() {
        throw new UnsupportedOperationException("TODO: tell whether it is over");
    }
}
