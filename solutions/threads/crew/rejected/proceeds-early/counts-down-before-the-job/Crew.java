package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Rejected: the latch is counted down before the job instead of after it. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            new Thread(() -> {
                        latch.countDown();
                        job.run();
                    })
                    .start();
        }
        latch.await();
    }
}
