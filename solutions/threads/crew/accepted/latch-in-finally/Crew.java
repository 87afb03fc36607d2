package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Accepted: a latch with one count for each job, counted down in finally. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CountDownLatch finishLine = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            finishLine.countDown();
                        }
                    })
                    .start();
        }
        finishLine.await();
    }
}
