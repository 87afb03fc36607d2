package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Rejected: the jobs are called off and awaited, but neither exception nor flag tells the caller about it. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        jobs.forEach(pool::execute);
        pool.shutdown();
        boolean done = false;
        while (!done) {
            try {
                done = pool.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                pool.shutdownNow();
            }
        }
    }
}
