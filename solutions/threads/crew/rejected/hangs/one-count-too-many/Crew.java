package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Rejected: the latch has a count for the foreman as well, and nobody ever counts it down. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CountDownLatch finish = new CountDownLatch(jobs.size() + 1);
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
