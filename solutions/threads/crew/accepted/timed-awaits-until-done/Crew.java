package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Accepted: a latch awaited with a limit, again and again, until it is open; a failure is caught on its own thread. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            Thread thread = new Thread(() -> {
                job.run();
                latch.countDown();
            });
            thread.setUncaughtExceptionHandler((who, thrown) -> latch.countDown());
            thread.start();
        }
        while (!latch.await(1, TimeUnit.SECONDS)) {
            // not yet
        }
    }
}
