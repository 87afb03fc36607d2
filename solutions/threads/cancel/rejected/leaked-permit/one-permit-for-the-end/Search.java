package threads.cancel;

import java.util.concurrent.Semaphore;

/** Wrong: the first who cancels takes the only permit for the end, and the second waits for ever. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private volatile boolean cancelled;
    private volatile Thread searcher;
    private final Semaphore over = new Semaphore(0);

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        Thread thread = new Thread(this::goOn);
        searcher = thread;
        thread.start();
    }

    private void goOn() {
        while (!cancelled) {
            try {
                step.run();
            } catch (InterruptedException e) {
                // The flag says whether that was for us.
            }
        }
        over.release();
    }

    public void cancel() throws InterruptedException {
        cancelled = true;
        Thread thread = searcher;
        if (thread != null) {
            thread.interrupt();
            over.acquire();
        }
    }

    public boolean finished() {
        return cancelled && isOver(searcher);
    }

    private static boolean isOver(Thread thread) {
        return thread == null || !thread.isAlive();
    }
}
