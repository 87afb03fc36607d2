package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Rejected: a fixed pool as large as the list cannot be made for an empty list. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(jobs.size());
        try {
            pool.invokeAll(jobs.stream().map(Executors::callable).toList());
        } finally {
            pool.shutdown();
        }
    }
}
