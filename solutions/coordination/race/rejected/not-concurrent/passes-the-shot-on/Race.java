package coordination.race;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** The shot is one permit, which each runner passes on to the next after the sprint. */
public class Race {
    private final CountDownLatch atTheLine;
    private final Semaphore shot = new Semaphore(0);
    private final CountDownLatch finished;

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        finished = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine.countDown();
        shot.acquire();
        try {
            sprint.run();
        } finally {
            finished.countDown();
            shot.release();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        shot.release();
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
