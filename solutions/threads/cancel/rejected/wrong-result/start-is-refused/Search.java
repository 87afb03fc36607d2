package threads.cancel;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Wrong: cancelled before the start, the executor refuses the work, and start() throws. */
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
        executor.execute(this::goOn);
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

    public void cancel() throws InterruptedException {
        executor.shutdownNow();
        executor.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
    }

    public boolean finished() {
        return executor.isTerminated();
    }
}
