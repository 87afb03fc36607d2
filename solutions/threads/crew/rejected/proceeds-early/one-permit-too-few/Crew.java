package threads.crew;

import java.util.List;
import java.util.concurrent.Semaphore;

/** Rejected: acquires one permit less than there are jobs, as if they were counted from zero. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Semaphore back = new Semaphore(0);
        for (Runnable job : jobs) {
            Thread.startVirtualThread(() -> {
                try {
                    job.run();
                } finally {
                    back.release();
                }
            });
        }
        for (int i = 1; i < jobs.size(); i++) {
            back.acquire();
        }
    }
}
