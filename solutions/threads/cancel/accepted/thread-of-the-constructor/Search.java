package threads.cancel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** The thread is made with the search; a latch says that the last step is over. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean started = new AtomicBoolean();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread searcher = new Thread(this::goOn);

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        if (started.compareAndSet(false, true)) {
            searcher.start();
        }
    }

    private void goOn() {
        try {
            while (!cancelled.get()) {
                step.run();
            }
        } catch (InterruptedException e) {
            // that is what cancel() is for
        } finally {
            over.countDown();
        }
    }

    public void cancel() throws InterruptedException {
        cancelled.set(true);
        if (started.compareAndSet(false, true)) {
            over.countDown();
        } else {
            searcher.interrupt();
        }
        over.await();
    }

    public boolean finished() {
        return over.getCount() == 0;
    }
}
