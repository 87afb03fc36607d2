package threads.crew;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Accepted: one pool for all crews that grows as needed and reuses idle threads; each future is asked, come what may. */
public class Crew {
    private static final ExecutorService POOL = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "crew");
        thread.setDaemon(true);
        return thread;
    });

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Future<?>> futures = new ArrayList<>();
        for (Runnable job : jobs) {
            futures.add(POOL.submit(job));
        }
        for (Future<?> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                System.err.println("a job failed: " + e.getCause());
            }
        }
    }
}
