package threads.crew;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Rejected: anyOf waits for the fastest, allOf would wait for all. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        if (jobs.isEmpty()) {
            return;
        }
        try {
            CompletableFuture.anyOf(jobs.stream()
                            .map(job -> CompletableFuture.runAsync(job, task -> new Thread(task).start())
                                    .exceptionally(thrown -> null))
                            .toArray(CompletableFuture[]::new))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
