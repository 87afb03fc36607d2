package threads.cancel;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Wrong: two threads take steps, and both at the same time. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        for (int i = 0; i < 2; i++) {
            executor.submit(this::goOn);
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

    public void cancel() throws InterruptedException {
        executor.shutdownNow();
        executor.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
    }

    public boolean finished() {
        return executor.isTerminated();
    }
}
