package threads.errand;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Rejected: the executor Runnable::run runs the errand on the thread that submits it, which is the caller. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CompletableFuture<Void> back = CompletableFuture.runAsync(errand, Runnable::run);
        meanwhile.run();
        try {
            back.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
