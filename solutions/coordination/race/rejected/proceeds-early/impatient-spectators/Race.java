package coordination.race;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits an hour for the finish and then goes home, also when somebody is still on the track. */
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
        } finally {
            finished.countDown();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finished.await(1, TimeUnit.HOURS);
    }
}
