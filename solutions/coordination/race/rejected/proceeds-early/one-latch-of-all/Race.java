package coordination.race;

import java.util.concurrent.CountDownLatch;

/** Runners and starter count down the same latch: nobody sprints too early, but fire() waits for nobody. */
public class Race {
    private final CountDownLatch start;
    private final CountDownLatch finished;

    public Race(int runners) {
        start = new CountDownLatch(runners + 1);
        finished = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        start.countDown();
        start.await();
        try {
            sprint.run();
        } finally {
            finished.countDown();
        }
    }

    public void fire() {
        start.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
