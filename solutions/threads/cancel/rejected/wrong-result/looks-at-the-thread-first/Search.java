package threads.cancel;

/** Wrong: finished() looks for the thread and asks then whether it was called off; a start and a cancel fit in between. */
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
        cancelled = true;
        Thread thread = searcher;
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
    }

    public boolean finished() {
        Thread thread = searcher;
        return cancelled && (thread == null || !thread.isAlive());
    }
}
