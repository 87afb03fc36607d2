package coordination.race;

import java.util.concurrent.CountDownLatch;

/** Signs up for the finish only after having looked, and the last runner may come in between. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final Object finish = new Object();
    private volatile int running;

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        running = runners;
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine.countDown();
        shot.await();
        try {
            sprint.run();
        } finally {
            synchronized (finish) {
                running--;
                finish.notifyAll();
            }
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        while (running > 0) {
            synchronized (finish) {
                finish.wait();
            }
        }
    }
}
