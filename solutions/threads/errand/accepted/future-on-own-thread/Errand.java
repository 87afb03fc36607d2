package threads.errand;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/** Accepted: runAsync with an executor that starts a thread for each task. */
public class Errand {
    private static final Executor NEW_THREAD = task -> new Thread(task, "errand").start();

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        var trip = CompletableFuture.runAsync(errand, NEW_THREAD);
        meanwhile.run();
        try {
            trip.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
