package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Rejected: a job that throws never comes to countDown(), and the foreman waits for ever. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            new Thread(() -> {
                        job.run();
                        latch.countDown();
                    })
                    .start();
        }
        latch.await();
    }
}
