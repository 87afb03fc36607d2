package coordination.race;

import java.util.concurrent.CountDownLatch;

/** The latch of the finish is made when the shot comes; whoever waits before that finds none. */
public class Race {
    private final int runners;
    private final CountDownLatch atTheLine;
    private final CountDownLatch shot = new CountDownLatch(1);
    private volatile CountDownLatch finished;

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
            finished.countDown();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        finished = new CountDownLatch(runners);
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
