package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

/** Rejected: the stream fails when one job does; others are then never begun, or are still at work when get() returns. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(Math.max(1, jobs.size()));
        try {
            pool.submit(() -> jobs.parallelStream().forEach(Runnable::run)).get();
        } catch (ExecutionException e) {
            System.err.println("a job failed: " + e.getCause());
        } finally {
            pool.shutdown();
        }
    }
}
