package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Rejected: asks isTerminated() again and again, with a nap in between, where awaitTermination() would wait. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        jobs.forEach(pool::execute);
        pool.shutdown();
        while (!pool.isTerminated()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
