package threads.cancel;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** Wrong: close() of an executor goes on waiting when its caller is interrupted. */
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
                return;
            }
        }
    }

    public void cancel() {
        executor.shutdownNow();
        executor.close();
    }

    public boolean finished() {
        return executor.isTerminated();
    }
}
