package threads.cancel;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A scheduler takes a step every few milliseconds; a pool that is shut down takes no more. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        try {
            scheduler.scheduleWithFixedDelay(this::takeStep, 0, 5, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // called off before it began
        }
    }

    private void takeStep() {
        try {
            step.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void cancel() throws InterruptedException {
        scheduler.shutdownNow();
        scheduler.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    public boolean finished() {
        return scheduler.isTerminated();
    }
}
