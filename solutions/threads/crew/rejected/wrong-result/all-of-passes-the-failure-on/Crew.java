package threads.crew;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/** Rejected: get() on allOf throws when one of the futures has failed. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Executor newThread = task -> new Thread(task).start();
        try {
            CompletableFuture.allOf(jobs.stream()
                            .map(job -> CompletableFuture.runAsync(job, newThread))
                            .toArray(CompletableFuture[]::new))
                    .get();
        } catch (ExecutionException e) {
            throw new RuntimeException(e.getCause());
        }
    }
}
