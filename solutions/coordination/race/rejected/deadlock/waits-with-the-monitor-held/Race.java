package coordination.race;

import java.util.concurrent.CountDownLatch;

/** The latches are right, but the methods are synchronized: the first who waits keeps all others out. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final CountDownLatch finished;

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        finished = new CountDownLatch(runners);
    }

    public synchronized void run(Runnable sprint) throws InterruptedException {
        atTheLine.countDown();
        shot.await();
        try {
            sprint.run();
        } finally {
            finished.countDown();
        }
    }

    public synchronized void fire() throws InterruptedException {
        atTheLine.await();
        shot.countDown();
    }

    public synchronized void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
