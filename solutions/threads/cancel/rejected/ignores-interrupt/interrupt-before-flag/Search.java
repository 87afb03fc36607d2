package threads.cancel;

/** Wrong: interrupts first and raises the flag then; a step that begins in between is never woken. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
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
        Thread thread = searcher;
        if (thread != null) {
            thread.interrupt();
        }
        cancelled = true;
        if (thread != null) {
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
