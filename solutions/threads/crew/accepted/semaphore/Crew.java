package threads.crew;

import java.util.List;
import java.util.concurrent.Semaphore;

/** Accepted: each job brings a permit back, and the foreman acquires as many as she has sent out jobs. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Semaphore back = new Semaphore(0);
        for (Runnable job : jobs) {
            Thread painter = new Thread(() -> {
                try {
                    job.run();
                } catch (Throwable broken) {
                    System.err.println(broken);
                } finally {
                    back.release();
                }
            });
            painter.setDaemon(true);
            painter.start();
        }
        back.acquire(jobs.size());
    }
}
