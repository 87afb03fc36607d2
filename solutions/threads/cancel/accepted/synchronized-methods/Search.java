package threads.cancel;

/** Synchronized methods, and the join inside; the loop itself needs no monitor, and so it can end. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private volatile boolean cancelled;
    private Thread searcher;

    public Search(Step step) {
        this.step = step;
    }

    public synchronized void start() {
        if (!cancelled) {
            searcher = new Thread(this::goOn, "searcher");
            searcher.start();
        }
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

    public synchronized void cancel() throws InterruptedException {
        cancelled = true;
        if (searcher != null) {
            searcher.interrupt();
            searcher.join();
        }
    }

    public synchronized boolean finished() {
        return cancelled && (searcher == null || !searcher.isAlive());
    }
}
