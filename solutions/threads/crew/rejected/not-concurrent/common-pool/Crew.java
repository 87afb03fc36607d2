package threads.crew;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Rejected: the common pool has about as many threads as there are processors. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CompletableFuture<?>[] all = jobs.stream()
                .map(job -> CompletableFuture.runAsync(job).exceptionally(thrown -> null))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(all).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
