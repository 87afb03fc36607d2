package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Rejected: the latch is static, so that another crew's jobs count down the latch that this one awaits. */
public class Crew {
    private static volatile CountDownLatch latch;

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        latch = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            latch.countDown();
                        }
                    })
                    .start();
        }
        latch.await();
    }
}
