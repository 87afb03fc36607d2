package coordination.race;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits with a time limit, again and again until the event has really happened. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final CountDownLatch finished;

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        finished = new CountDownLatch(runners);
    }

    private static void await(CountDownLatch event) throws InterruptedException {
        boolean happened;
        do {
            happened = event.await(1, TimeUnit.SECONDS);
        } while (!happened);
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine.countDown();
        await(shot);
        try {
            sprint.run();
        } finally {
            finished.countDown();
        }
    }

    public void fire() throws InterruptedException {
        await(atTheLine);
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        await(finished);
    }
}
