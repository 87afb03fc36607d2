package threads.crew;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/** Accepted: allOf over futures that swallow what their job throws, on an executor that starts a thread for each. */
public class Crew {
    private static final Executor NEW_THREAD = task -> Thread.ofVirtual().start(task);

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CompletableFuture<?>[] futures = jobs.stream()
                .map(job -> CompletableFuture.runAsync(job, NEW_THREAD).handle((nothing, thrown) -> null))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(futures).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a job's failure has been handled", e);
        }
    }
}
