package coordination.race;

import java.util.concurrent.CountDownLatch;

/** Takes the runner who came last to the line for the one who is last at the finish. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        boolean last;
        synchronized (this) {
            atTheLine.countDown();
            last = atTheLine.getCount() == 0;
        }
        shot.await();
        try {
            sprint.run();
        } finally {
            if (last) {
                finished.countDown();
            }
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
