package threads.cancel;

import java.util.concurrent.CountDownLatch;

/** Wrong: who cancels before the start waits for a latch that nobody counts down. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread searcher = new Thread(this::goOn);
    private volatile boolean cancelled;

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        searcher.start();
    }

    private void goOn() {
        while (!cancelled) {
            try {
                step.run();
            } catch (InterruptedException e) {
                // The flag says whether that was for us.
            }
        }
        over.countDown();
    }

    public void cancel() throws InterruptedException {
        cancelled = true;
        searcher.interrupt();
        over.await();
    }

    public boolean finished() {
        return over.getCount() == 0;
    }
}
