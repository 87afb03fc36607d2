package threads.cancel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: the search is over, and its executor keeps a worker that waits for more work. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean cancelled;
    private volatile Future<?> search;

    public Search(Step step) {
        this.step = step;
    }

    public synchronized void start() {
        if (!cancelled) {
            search = executor.submit(this::goOn);
        }
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
        synchronized (this) {
            cancelled = true;
        }
        if (search != null) {
            search.cancel(true);
            over.await();
        }
    }

    public boolean finished() {
        return cancelled && (search == null || over.getCount() == 0);
    }
}
