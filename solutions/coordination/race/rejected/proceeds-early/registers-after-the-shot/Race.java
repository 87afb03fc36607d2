package coordination.race;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;

/** A runner is registered for the finish after the shot, which may be after the finish. */
public class Race {
    private final CountDownLatch line;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final Phaser track = new Phaser(1);

    public Race(int runners) {
        line = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        line.countDown();
        shot.await();
        track.register();
        try {
            sprint.run();
        } finally {
            track.arriveAndDeregister();
        }
    }

    public void fire() throws InterruptedException {
        line.await();
        shot.countDown();
        track.arriveAndDeregister();
    }

    public void awaitFinish() throws InterruptedException {
        track.awaitAdvanceInterruptibly(0);
    }
}
