package coordination.race;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

/** Runners and starter meet at a barrier, which is the shot; those who wait for the finish have a latch. */
public class Race {
    private final CyclicBarrier start;
    private final CountDownLatch finish;

    public Race(int runners) {
        start = new CyclicBarrier(runners + 1);
        finish = new CountDownLatch(runners);
    }

    private void meet() throws InterruptedException {
        try {
            start.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException("the race is off", e);
        }
    }

    public void run(Runnable sprint) throws InterruptedException {
        meet();
        try {
            sprint.run();
        } finally {
            finish.countDown();
        }
    }

    public void fire() throws InterruptedException {
        meet();
    }

    public void awaitFinish() throws InterruptedException {
        finish.await();
    }
}
