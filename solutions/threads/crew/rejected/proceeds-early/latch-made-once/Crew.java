package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Rejected: the latch is made for the first list and kept; once open, it stays open for the second. */
public class Crew {
    private CountDownLatch latch;

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        if (latch == null) {
            latch = new CountDownLatch(jobs.size());
        }
        CountDownLatch finish = latch;
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            finish.countDown();
                        }
                    })
                    .start();
        }
        finish.await();
    }
}
