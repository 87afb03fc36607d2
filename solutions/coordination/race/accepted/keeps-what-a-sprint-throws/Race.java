package coordination.race;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

/** A FutureTask runs the sprint on the runner's thread and keeps what it throws, so the next line is always reached. */
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
        new FutureTask<>(sprint, null).run();
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
