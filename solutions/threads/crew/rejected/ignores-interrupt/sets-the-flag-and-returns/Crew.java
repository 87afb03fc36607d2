package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Rejected: the flag is set again, but runAll returns although the jobs are still at work. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            Thread.startVirtualThread(() -> {
                try {
                    job.run();
                } finally {
                    latch.countDown();
                }
            });
        }
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
