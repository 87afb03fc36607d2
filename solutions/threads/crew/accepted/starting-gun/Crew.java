package threads.crew;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Accepted: the workers all wait for a starting gun; a second latch counts them at the finish line. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        var gun = new CountDownLatch(1);
        var finish = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            Thread.startVirtualThread(() -> {
                try {
                    gun.await();
                    job.run();
                } catch (InterruptedException e) {
                    throw new IllegalStateException("nobody knows this thread", e);
                } finally {
                    finish.countDown();
                }
            });
        }
        gun.countDown();
        finish.await();
    }
}
