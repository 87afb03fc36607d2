package coordination.race;

import java.util.concurrent.CountDownLatch;

/** Counts a runner who stumbles over an exception, but an Error passes the catch by. */
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
        shot.await();
        try {
            sprint.run();
        } catch (RuntimeException e) {
            System.err.println("a runner has stumbled");
        }
        finished.countDown();
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
