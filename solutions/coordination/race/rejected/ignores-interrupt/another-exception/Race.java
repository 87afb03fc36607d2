package coordination.race;

import java.util.concurrent.CountDownLatch;

/** Makes a RuntimeException of the InterruptedException that callers are promised. */
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
        try {
            shot.await();
        } catch (InterruptedException e) {
            throw new RuntimeException(e);
        }
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
