package coordination.race;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** Runners leave their sprints at the line, and the shot starts a thread for each of them. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch finished;
    private final Queue<Runnable> sprints = new ConcurrentLinkedQueue<>();

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        finished = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        sprints.add(() -> {
            try {
                sprint.run();
            } finally {
                finished.countDown();
                done.countDown();
            }
        });
        atTheLine.countDown();
        done.await();
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        for (Runnable sprint : sprints) {
            new Thread(sprint).start();
        }
    }

    public void awaitFinish() throws InterruptedException {
        finished.await();
    }
}
