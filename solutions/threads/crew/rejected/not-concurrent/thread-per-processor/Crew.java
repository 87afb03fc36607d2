package threads.crew;

import java.util.List;
import java.util.concurrent.Executors;

/** Rejected: one thread per processor is a good size for computing, but more jobs than that have to queue. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            pool.invokeAll(jobs.stream().map(Executors::callable).toList());
        } finally {
            pool.shutdown();
        }
    }
}
