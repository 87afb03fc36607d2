package threads.crew;

import java.util.List;
import java.util.concurrent.Semaphore;

/** Rejected: one semaphore for all rounds; who is interrupted leaves the permits of their jobs for the next round. */
public class Crew {
    private final Semaphore down = new Semaphore(0);

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            down.release();
                        }
                    })
                    .start();
        }
        down.acquire(jobs.size());
    }
}
