package coordination.race;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** Each runner brings a latch of their own, and the shot opens them one by one; the starter counts runners by permits. */
public class Race {
    private final int runners;
    private final Queue<CountDownLatch> lanes = new ConcurrentLinkedQueue<>();
    private final Semaphore atTheLine = new Semaphore(0);
    private final CountDownLatch finish;

    public Race(int runners) {
        this.runners = runners;
        finish = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        CountDownLatch mine = new CountDownLatch(1);
        lanes.add(mine);
        atTheLine.release();
        mine.await();
        try {
            sprint.run();
        } finally {
            finish.countDown();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.acquire(runners);
        lanes.forEach(CountDownLatch::countDown);
    }

    public void awaitFinish() throws InterruptedException {
        finish.await();
    }
}
