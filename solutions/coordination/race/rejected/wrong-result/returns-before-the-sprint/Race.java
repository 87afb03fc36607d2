package coordination.race;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** run() leaves the sprint at the line and goes home; it is the starter who does all of them. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch finished;
    private final Queue<Runnable> sprints = new ConcurrentLinkedQueue<>();

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        finished = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) {
        sprints.add(sprint);
        atTheLine.countDown();
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        for (Runnable sprint : sprints) {
            try {
                sprint.run();
            } finally {
                finished.countDown();
            }
        }
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
