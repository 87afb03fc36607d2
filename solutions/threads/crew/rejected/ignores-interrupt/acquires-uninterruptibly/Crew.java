package threads.crew;

import java.util.List;
import java.util.concurrent.Semaphore;

/** Rejected: acquireUninterruptibly() goes on waiting, and nobody learns of the interrupt. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Semaphore back = new Semaphore(0);
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            back.release();
                        }
                    })
                    .start();
        }
        back.acquireUninterruptibly(jobs.size());
    }
}
