package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Rejected: catches Exception only; an Error passes by, and its job is never counted as done. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            Thread.startVirtualThread(() -> {
                try {
                    job.run();
                } catch (Exception e) {
                    System.err.println("a job failed: " + e);
                }
                latch.countDown();
            });
        }
        latch.await();
    }
}
