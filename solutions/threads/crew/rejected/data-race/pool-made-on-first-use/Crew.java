package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Rejected: two crews may find no pool at the same time; the field is neither volatile nor guarded. */
public class Crew {
    private static ExecutorService pool;

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        if (pool == null) {
            pool = Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            });
        }
        pool.invokeAll(jobs.stream().map(Executors::callable).toList());
    }
}
