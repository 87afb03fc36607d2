package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Accepted: invokeAll waits until every task is done, one that has thrown included; a cached pool grows as needed. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            pool.invokeAll(jobs.stream().map(Executors::callable).toList());
        } finally {
            pool.shutdown();
        }
    }
}
