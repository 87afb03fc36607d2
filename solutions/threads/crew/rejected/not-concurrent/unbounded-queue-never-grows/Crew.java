package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Rejected: with an unbounded queue a pool never grows beyond its core size, whatever its maximum says. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                2, Math.max(2, jobs.size()), 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        CountDownLatch done = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            pool.execute(() -> {
                try {
                    job.run();
                } finally {
                    done.countDown();
                }
            });
        }
        pool.shutdown();
        done.await();
    }
}
