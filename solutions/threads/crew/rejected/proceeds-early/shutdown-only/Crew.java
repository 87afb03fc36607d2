package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Rejected: shutdown() takes no more jobs, but it waits for none of those at work. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        for (Runnable job : jobs) {
            pool.execute(job);
        }
        pool.shutdown();
    }
}
