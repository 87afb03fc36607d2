package threads.cancel;

import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** A task that nobody runs after its cancel(true), and a permit for the end that each canceller passes on. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final Semaphore over = new Semaphore(0);
    private final FutureTask<Void> task = new FutureTask<>(this::goOn, null);
    private final AtomicBoolean begun = new AtomicBoolean();

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        Thread.ofPlatform().start(task);
    }

    private void goOn() {
        if (begun.compareAndSet(false, true)) {
            while (!task.isCancelled()) {
                try {
                    step.run();
                } catch (InterruptedException e) {
                    // isCancelled() tells
                }
            }
            over.release();
        }
    }

    public void cancel() throws InterruptedException {
        if (task.cancel(true) && begun.compareAndSet(false, true)) {
            over.release();
        }
        over.acquire();
        over.release();
    }

    public boolean finished() {
        return over.availablePermits() > 0;
    }
}
