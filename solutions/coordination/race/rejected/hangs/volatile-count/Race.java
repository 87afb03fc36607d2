package coordination.race;

import java.util.concurrent.CountDownLatch;

/** The number of those at the line is volatile, but ++ is a read and a write: two who come together count as one. */
public class Race {
    private final int runners;
    private final CountDownLatch complete = new CountDownLatch(1);
    private final CountDownLatch shot = new CountDownLatch(1);
    private final CountDownLatch finished;
    private volatile int atTheLine;

    public Race(int runners) {
        this.runners = runners;
        finished = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine++;
        if (atTheLine == runners) {
            complete.countDown();
        }
        shot.await();
        try {
            sprint.run();
        } finally {
            finished.countDown();
        }
    }

    public void fire() throws InterruptedException {
        complete.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
