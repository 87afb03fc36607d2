package threads.cancel;

/** Wrong: start() looks at the flag and lets go of it; cancelled in between, the loop takes its first step all the same. */
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
        if (cancelled) {
            return;
        }
        Thread thread = new Thread(this::goOn);
        searcher = thread;
        thread.start();
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
