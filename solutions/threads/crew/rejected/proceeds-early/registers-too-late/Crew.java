package threads.crew;

import java.util.List;
import java.util.concurrent.Phaser;

/** Rejected: each worker registers itself with the phaser, perhaps when the foreman has gone through already. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Phaser finish = new Phaser(1);
        for (Runnable job : jobs) {
            new Thread(() -> {
                        finish.register();
                        try {
                            job.run();
                        } finally {
                            finish.arriveAndDeregister();
                        }
                    })
                    .start();
        }
        finish.awaitAdvanceInterruptibly(finish.arrive());
    }
}
