package threads.cancel;

/** Wrong: starts the thread and notes it then; who cancels in between finds nobody to wait for. */
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
        thread.start();
        searcher = thread;
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
        return cancelled && isOver(searcher);
    }

    private static boolean isOver(Thread thread) {
        return thread == null || !thread.isAlive();
    }
}
