package coordination.race;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runners wait for the shot for a minute and then run off without it. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final CountDownLatch finished;

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        finished = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine.countDown();
        shot.await(1, TimeUnit.MINUTES);
        try {
            sprint.run();
        } finally {
            finished.countDown();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
