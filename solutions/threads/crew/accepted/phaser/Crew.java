package threads.crew;

import java.util.List;
import java.util.concurrent.Phaser;

/** Accepted: the foreman registers every job before it starts; each deregisters at its end, and she waits for the phase. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Phaser finish = new Phaser(1);
        for (Runnable job : jobs) {
            finish.register();
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    job.run();
                } finally {
                    finish.arriveAndDeregister();
                }
            });
        }
        finish.awaitAdvanceInterruptibly(finish.arrive());
    }
}
