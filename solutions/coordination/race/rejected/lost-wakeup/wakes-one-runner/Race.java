package coordination.race;

import java.util.concurrent.CountDownLatch;

/** The flag is there and the wait is in a loop, but notify() wakes one runner and the others sleep on. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch finished;
    private boolean fired;

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        finished = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine.countDown();
        synchronized (this) {
            while (!fired) {
                wait();
            }
        }
        try {
            sprint.run();
        } finally {
            finished.countDown();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        synchronized (this) {
            fired = true;
            notify();
        }
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
