package coordination.race;

import java.util.concurrent.CountDownLatch;

/** The starter who is called away fires on the way out, whoever is missing. */
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
        try {
            atTheLine.await();
        } finally {
            shot.countDown();
        }
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
