package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Rejected: the pool is a field and is shut down at the end; the next list is refused. */
public class Crew {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        jobs.forEach(pool::execute);
        pool.shutdown();
        while (!pool.awaitTermination(1, TimeUnit.HOURS)) {
            // wait on
        }
    }
}
