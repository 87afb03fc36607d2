package threads.cancel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** thenRun() runs on the thread of the caller if the stage before it is done already. */
public class Search {

    /** One step of the search; it may sleep or wait in the middle. */
    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private volatile boolean calledOff;
    private volatile Thread walker;

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        if (begun.compareAndSet(false, true)) {
            CompletableFuture
                    .runAsync(() -> walker = Thread.currentThread(), task -> new Thread(task).start())
                    .thenRun(this::walk);
        }
    }

    public void cancel() throws InterruptedException {
        calledOff = true;
        if (begun.compareAndSet(false, true)) {
            over.complete(null);
        }
        Thread thread = walker;
        if (thread != null) {
            thread.interrupt();
        }
        try {
            over.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean finished() {
        return over.isDone();
    }

    private void walk() {
        while (!calledOff) {
            try {
                step.run();
            } catch (InterruptedException shaken) {
                // the flag decides
            }
        }
        over.complete(null);
    }
}
