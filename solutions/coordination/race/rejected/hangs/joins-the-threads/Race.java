package coordination.race;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Waits until the runners' threads have ended, and not their sprints; a thread may have other things to do afterwards. */
public class Race {
    private final List<Thread> runners = new CopyOnWriteArrayList<>();
    private final CountDownLatch atTheLine;
    private final CountDownLatch shot = new CountDownLatch(1);

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        runners.add(Thread.currentThread());
        atTheLine.countDown();
        shot.await();
        sprint.run();
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        shot.await();
        for (Thread runner : runners) {
            runner.join();
        }
    }
}
