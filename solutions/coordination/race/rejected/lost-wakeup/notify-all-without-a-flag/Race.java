package coordination.race;

import java.util.concurrent.CountDownLatch;

/** The shot is a notifyAll and nothing else: whoever has counted and does not listen yet never hears it. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch finished;

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        finished = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine.countDown();
        synchronized (this) {
            wait();
        }
        try {
            sprint.run();
        } finally {
            finished.countDown();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        synchronized (this) {
            notifyAll();
        }
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
