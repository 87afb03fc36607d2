package threads.cancel;

/** Wrong: takes each step inside the monitor, and so nobody gets in to cancel it. */
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
        synchronized (this) {
            while (!cancelled) {
                try {
                    step.run();
                } catch (InterruptedException e) {
                    break;
                }
            }
            over = true;
            notifyAll();
        }
    }

    public synchronized void cancel() throws InterruptedException {
        cancelled = true;
        if (!started) {
            over = true;
            return;
        }
        searcher.interrupt();
        while (!over) {
            wait();
        }
    }

    public synchronized boolean finished() {
        return over;
    }
}
