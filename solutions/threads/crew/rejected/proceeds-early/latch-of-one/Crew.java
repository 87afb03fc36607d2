package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Rejected: a latch of one opens when the first job is done. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        if (jobs.isEmpty()) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        for (Runnable job : jobs) {
            Thread.startVirtualThread(() -> {
                try {
                    job.run();
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
    }
}
