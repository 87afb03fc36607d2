package threads.cancel;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** The state of a single-thread executor is the flag: shutdownNow interrupts, awaitTermination waits. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        try {
            executor.execute(this::goOn);
        } catch (RejectedExecutionException e) {
            // called off before it began
        }
    }

    private void goOn() {
        while (!executor.isShutdown()) {
            try {
                step.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public void cancel() throws InterruptedException {
        executor.shutdownNow();
        while (!executor.awaitTermination(1, TimeUnit.MINUTES)) {
            // a step that computes is let finish
        }
    }

    public boolean finished() {
        return executor.isTerminated();
    }
}
