package threads.cancel;

/** Wrong: waits for a signal without asking whether the search is over already. */
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

    public void cancel() throws InterruptedException {
        synchronized (this) {
            cancelled = true;
            if (!started) {
                over = true;
                return;
            }
            searcher.interrupt();
        }
        synchronized (this) {
            do {
                wait();
            } while (!over);
        }
    }

    public synchronized boolean finished() {
        return over;
    }
}
