package threads.cancel;

/** Looks at the flag after each step: one that begins while somebody cancels is waited for like any other. */
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
        do {
            try {
                step.run();
            } catch (InterruptedException e) {
                return;
            }
        } while (!cancelled);
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
