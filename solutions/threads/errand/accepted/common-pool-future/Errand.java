package threads.errand;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Accepted: runAsync on the common pool, and get(), which can be interrupted (join() could not). */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CompletableFuture<Void> back = CompletableFuture.runAsync(errand);
        meanwhile.run();
        try {
            back.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
