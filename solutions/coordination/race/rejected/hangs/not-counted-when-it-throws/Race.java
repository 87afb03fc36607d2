package coordination.race;

import java.util.concurrent.CountDownLatch;

/** When a sprint throws, the line that counts down the finish is never reached. */
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
        sprint.run();
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
