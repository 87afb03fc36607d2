package coordination.race;

import java.util.concurrent.CountDownLatch;

/** Runners look at a volatile flag again and again until the shot has been fired. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch finished;
    private volatile boolean fired;

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        finished = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine.countDown();
        while (!fired) {
            Thread.onSpinWait();
        }
        try {
            sprint.run();
        } finally {
            finished.countDown();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        fired = true;
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
