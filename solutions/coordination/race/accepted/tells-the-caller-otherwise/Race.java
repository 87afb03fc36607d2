package coordination.race;

import java.util.concurrent.CountDownLatch;

/** No finally: counted once on the way out and once, for any Throwable, on the way up, which wraps it. */
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
        } catch (Throwable t) {
            finished.countDown();
            throw new IllegalStateException("a runner has stumbled", t);
        }
        finished.countDown();
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
