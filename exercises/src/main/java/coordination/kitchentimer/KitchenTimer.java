package coordination.kitchentimer;

import java.time.Duration;

/** A kitchen timer on which any number of bells can be set at once. */
public class KitchenTimer implements AutoCloseable {

    /** A bell that has been set. */
    public interface Ticket {

        /**
         * Calls the bell off, unless it is too late for that.
         *
         * @return true if the bell has not begun to ring and never will; false if it has begun
         */
        boolean cancel();
    }

    /**
     * Sets a bell and returns at once.
     *
     * @param delay how long from now the bell is to ring; not negative
     * @param bell what is to be run then, once
     * @return the ticket with which the bell can be called off
     * @throws IllegalStateException (or RejectedExecutionException) if the timer is closed
     */
    public Ticket set(Duration delay, Runnable bell) {
        throw new UnsupportedOperationException("TODO set the bell");
    }

    /** Ends the timer: no bell begins to ring any more, and no thread is left. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("TODO end the timer");
    }
}
