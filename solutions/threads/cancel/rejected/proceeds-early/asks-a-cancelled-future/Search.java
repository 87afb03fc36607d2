package threads.cancel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: a cancelled Future is done at once; its get() waits for nobody. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private volatile boolean cancelled;
    private volatile Future<?> search;

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        if (!cancelled) {
            search = executor.submit(this::goOn);
        }
    }

    private void goOn() {
        while (!cancelled) {
            try {
                step.run();
            } catch (InterruptedException e) {
                // The flag says whether that was for us.
            }
        }
    }

    public void cancel() throws InterruptedException {
        cancelled = true;
        executor.shutdown();
        if (search != null) {
            search.cancel(true);
            try {
                search.get();
            } catch (CancellationException | ExecutionException e) {
                // it is over
            }
        }
    }

    public boolean finished() {
        return cancelled && (search == null || search.isDone());
    }
}
