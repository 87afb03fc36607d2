package threads.crew;

import java.util.List;
import java.util.concurrent.Phaser;

/** Rejected: the first phase ends when all workers have arrived; without any worker it never ends. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Phaser finish = new Phaser(jobs.size());
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            finish.arrive();
                        }
                    })
                    .start();
        }
        finish.awaitAdvanceInterruptibly(0);
    }
}
