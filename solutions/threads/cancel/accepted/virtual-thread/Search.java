package threads.cancel;

import java.util.concurrent.atomic.AtomicReference;

/** A virtual thread in an AtomicReference; a thread that never runs stands for a search called off too early. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private static final Thread NOBODY = Thread.ofVirtual().unstarted(() -> {});

    private final AtomicReference<Thread> searcher = new AtomicReference<>();
    private volatile boolean cancelled;

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        Thread thread = Thread.ofVirtual().unstarted(this::goOn);
        if (searcher.compareAndSet(null, thread)) {
            thread.start();
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

    public void cancel() throws InterruptedException {
        cancelled = true;
        if (!searcher.compareAndSet(null, NOBODY) && searcher.get() != NOBODY) {
            searcher.get().interrupt();
            searcher.get().join();
        }
    }

    public boolean finished() {
        return cancelled && isOver(searcher.get());
    }

    private static boolean isOver(Thread thread) {
        return thread == null || !thread.isAlive();
    }
}
