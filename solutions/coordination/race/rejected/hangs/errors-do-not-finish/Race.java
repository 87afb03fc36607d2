package coordination.race;

import java.util.concurrent.CountDownLatch;

/** Counts down after exceptions, and not after errors. */
public class Race {
    private final CountDownLatch line;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final CountDownLatch finish;

    public Race(int runners) {
        line = new CountDownLatch(runners);
        finish = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        line.countDown();
        shot.await();
        try {
            sprint.run();
        } catch (Exception e) {
            System.getLogger("race").log(System.Logger.Level.WARNING, "a runner has stumbled", e);
        }
        finish.countDown();
    }

    public void fire() throws InterruptedException {
        line.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finish.await();
    }
}
