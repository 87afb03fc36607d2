package threads.cancel;

import java.util.concurrent.atomic.AtomicBoolean;

/** Wrong: the first who cancels waits; the second finds the flag set and returns in the middle of a step. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile boolean cancelled;
    private volatile Thread searcher;

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
    }

    public void cancel() throws InterruptedException {
        if (!called.compareAndSet(false, true)) {
            return;
        }
        cancelled = true;
        Thread thread = searcher;
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
    }

    public boolean finished() {
        return cancelled && isOver(searcher);
    }

    private static boolean isOver(Thread thread) {
        return thread == null || !thread.isAlive();
    }
}
