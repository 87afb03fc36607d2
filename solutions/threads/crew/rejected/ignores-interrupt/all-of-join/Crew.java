package threads.crew;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Rejected: CompletableFuture.join() takes no notice of an interrupt; get() would. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CompletableFuture.allOf(jobs.stream()
                        .map(job -> CompletableFuture.runAsync(job, task -> new Thread(task).start())
                                .exceptionally(thrown -> null))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
