package coordination.race;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;

/** Runners join the finish's phaser when they come, so that it is over whenever nobody happens to be under way. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final Phaser track = new Phaser(1);

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        track.register();
        atTheLine.countDown();
        shot.await();
        try {
            sprint.run();
        } finally {
            track.arriveAndDeregister();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        track.awaitAdvanceInterruptibly(track.arrive());
    }
}
