package threads.cancel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whoever comes first takes the walk; a canceller who does runs it through at once, without a step. */
public class Search {

    /** One step of the search; it may sleep or wait in the middle. */
    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final FutureTask<Void> walk = new FutureTask<>(this::walk, null);
    private final AtomicBoolean taken = new AtomicBoolean();
    private volatile boolean calledOff;
    private volatile Thread walker;

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        if (taken.compareAndSet(false, true)) {
            Thread thread = new Thread(walk);
            walker = thread;
            thread.start();
        }
    }

    public void cancel() throws InterruptedException {
        calledOff = true;
        if (taken.compareAndSet(false, true)) {
            // nobody has set out: walk no step at all, and be back
            walk.run();
        }
        Thread thread = walker;
        if (thread != null) {
            thread.interrupt();
        }
        try {
            walk.get();
        } catch (ExecutionException broken) {
            // over is over
        }
    }

    public boolean finished() {
        return walk.isDone();
    }

    private void walk() {
        while (!calledOff) {
            try {
                step.run();
            } catch (InterruptedException shaken) {
                // the flag decides
            }
        }
    }
}
