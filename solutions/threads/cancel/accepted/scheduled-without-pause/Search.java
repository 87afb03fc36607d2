package threads.cancel;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A scheduled executor takes step after step with next to no pause, and is shut down and awaited. */
public class Search {

    /** One step of the search; it may sleep or wait in the middle. */
    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final ScheduledThreadPoolExecutor party = new ScheduledThreadPoolExecutor(1);

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        try {
            party.scheduleWithFixedDelay(this::takeStep, 0, 1, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException calledOff) {
            // called off before it began
        }
    }

    public void cancel() throws InterruptedException {
        party.shutdownNow();
        boolean home;
        do {
            home = party.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } while (!home);
    }

    public boolean finished() {
        return party.isTerminated();
    }

    private void takeStep() {
        try {
            step.run();
        } catch (InterruptedException shaken) {
            // the executor takes no further step once it is shut down
        }
    }
}
