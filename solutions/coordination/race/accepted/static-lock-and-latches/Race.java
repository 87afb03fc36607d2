package coordination.race;

import java.util.concurrent.CountDownLatch;

/** Numbers under one lock for all races say when to open the latches; nobody waits and nobody sprints with it held. */
public class Race {
    private static final Object LOCK = new Object();

    private final CountDownLatch complete = new CountDownLatch(1);
    private final CountDownLatch shot = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final int runners;
    private int atTheLine;
    private int finished;

    public Race(int runners) {
        this.runners = runners;
    }

    public void run(Runnable sprint) throws InterruptedException {
        synchronized (LOCK) {
            atTheLine++;
            if (atTheLine == runners) {
                complete.countDown();
            }
        }
        shot.await();
        try {
            sprint.run();
        } finally {
            synchronized (LOCK) {
                finished++;
                if (finished == runners) {
                    over.countDown();
                }
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
