package threads.errand;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Accepted: the errand's thread completes a future by hand, with the failure if there was one. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CompletableFuture<String> news = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                errand.run();
                news.complete("back");
            } catch (Throwable t) {
                news.completeExceptionally(t);
            }
        });
        meanwhile.run();
        try {
            news.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
