package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Rejected: awaitTermination gives up after a minute, and its answer is thrown away. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        jobs.forEach(pool::submit);
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
    }
}
