package coordination.race;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** Each runner leaves a permit at the finish; the first spectator takes them all and gives none back. */
public class Race {
    private final int runners;
    private final CountDownLatch atTheLine;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final Semaphore finished = new Semaphore(0);

    public Race(int runners) {
        this.runners = runners;
        atTheLine = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine.countDown();
        shot.await();
        try {
            sprint.run();
        } finally {
            finished.release();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finished.acquire(runners);
    }
}
