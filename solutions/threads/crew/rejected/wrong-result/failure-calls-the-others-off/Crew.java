package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Rejected: the first job that throws has all others interrupted, as if the whole house had burnt down. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        for (Runnable job : jobs) {
            pool.execute(() -> {
                try {
                    job.run();
                } catch (Throwable broken) {
                    pool.shutdownNow();
                }
            });
        }
        pool.shutdown();
        while (!pool.awaitTermination(1, TimeUnit.HOURS)) {
            // wait on
        }
    }
}
