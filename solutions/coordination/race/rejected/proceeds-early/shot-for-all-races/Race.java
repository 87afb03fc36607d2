package coordination.race;

import java.util.concurrent.CountDownLatch;

/** The shot is static: one for all races of the world, and it stays fired. */
public class Race {
    private final CountDownLatch atTheLine;
    private static final CountDownLatch SHOT = new CountDownLatch(1);
    private final CountDownLatch finished;

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        finished = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine.countDown();
        SHOT.await();
        try {
            sprint.run();
        } finally {
            finished.countDown();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        SHOT.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
