package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Rejected: a work-stealing pool is made for tasks that compute; it, too, has one thread per processor. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ExecutorService pool = Executors.newWorkStealingPool();
        try {
            pool.invokeAll(jobs.stream().map(Executors::callable).toList());
        } finally {
            pool.shutdown();
        }
    }
}
