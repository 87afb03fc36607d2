package coordination.race;

import java.util.concurrent.CountDownLatch;

/** Waits for the flag with if: a wait() that returns for no reason is a shot nobody has fired. */
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
            if (!fired) {
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
            notifyAll();
        }
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
