package coordination.race;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Atomic numbers count, and whoever brings one to nought opens a latch of one. */
public class Race {
    private final AtomicInteger missing;
    private final AtomicInteger underWay;
    private final CountDownLatch complete = new CountDownLatch(1);
    private final CountDownLatch shot = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    public Race(int runners) {
        missing = new AtomicInteger(runners);
        underWay = new AtomicInteger(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        if (missing.decrementAndGet() == 0) {
            complete.countDown();
        }
        shot.await();
        try {
            sprint.run();
        } finally {
            if (underWay.decrementAndGet() == 0) {
                over.countDown();
            }
        }
    }

    public void fire() throws InterruptedException {
        complete.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        over.await();
    }
}
