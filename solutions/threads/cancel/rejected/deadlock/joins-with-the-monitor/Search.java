package threads.cancel;

/** Wrong: joins inside the monitor that the loop needs to look at the flag. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private boolean started;
    private boolean cancelled;
    private boolean over;
    private Thread searcher;

    public Search(Step step) {
        this.step = step;
    }

    public synchronized void start() {
        if (!cancelled) {
            started = true;
            searcher = new Thread(this::goOn);
            searcher.start();
        }
    }

    private void goOn() {
        while (!isCancelled()) {
            try {
                step.run();
            } catch (InterruptedException e) {
                break;
            }
        }
        synchronized (this) {
            over = true;
            notifyAll();
        }
    }

    private synchronized boolean isCancelled() {
        return cancelled;
    }

    public synchronized void cancel() throws InterruptedException {
        cancelled = true;
        if (!started) {
            over = true;
            return;
        }
        searcher.interrupt();
        searcher.join();
    }

    public synchronized boolean finished() {
        return over;
    }
}
