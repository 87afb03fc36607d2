package threads.cancel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Wrong: CompletableFuture.cancel(true) interrupts nobody, and the step waits on. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile CompletableFuture<Void> search;
    private volatile boolean cancelled;

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        search = CompletableFuture.runAsync(this::goOn);
    }

    private void goOn() {
        while (!cancelled) {
            try {
                step.run();
            } catch (InterruptedException e) {
                break;
            }
        }
        over.countDown();
    }

    public void cancel() throws InterruptedException {
        cancelled = true;
        if (search != null) {
            search.cancel(true);
            over.await();
        }
    }

    public boolean finished() {
        return cancelled && (search == null || over.getCount() == 0);
    }
}
