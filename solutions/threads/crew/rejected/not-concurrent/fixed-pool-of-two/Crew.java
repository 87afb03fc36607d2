package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Rejected: a fixed pool of two does two jobs at a time, and the third has to queue. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        jobs.forEach(pool::submit);
        pool.shutdown();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }
}
