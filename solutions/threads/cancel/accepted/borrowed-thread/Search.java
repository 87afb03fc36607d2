package threads.cancel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Runs in the common pool: interrupts only while a step is running, and gives the thread back without the flag. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private boolean cancelled;
    private boolean started;
    private Thread stepper;

    public Search(Step step) {
        this.step = step;
    }

    public synchronized void start() {
        if (!cancelled) {
            started = true;
            CompletableFuture.runAsync(this::goOn);
        }
    }

    private void goOn() {
        while (begins()) {
            try {
                step.run();
            } catch (InterruptedException e) {
                // begins() says whether it goes on
            } finally {
                ends();
            }
        }
        over.complete(null);
    }

    private synchronized boolean begins() {
        stepper = cancelled ? null : Thread.currentThread();
        return !cancelled;
    }

    private synchronized void ends() {
        stepper = null;
        Thread.interrupted();
    }

    public void cancel() throws InterruptedException {
        synchronized (this) {
            cancelled = true;
            if (stepper != null) {
                stepper.interrupt();
            }
            if (!started) {
                over.complete(null);
            }
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
}
