package threads.cancel;

/** Wrong: the loop notes its end in a plain field, and finished() reads it without an order. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private volatile boolean cancelled;
    private volatile Thread searcher;
    private boolean over;

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
        over = true;
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
        return over || (cancelled && searcher == null);
    }
}
