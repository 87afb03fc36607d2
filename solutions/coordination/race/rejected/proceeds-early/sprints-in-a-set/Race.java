package coordination.race;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** The finish is when the set of sprints is empty; two runners with the same sprint are in it once. */
public class Race {
    private final Set<Runnable> onTheTrack = ConcurrentHashMap.newKeySet();
    private final CountDownLatch line;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);

    public Race(int runners) {
        line = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        onTheTrack.add(sprint);
        line.countDown();
        shot.await();
        try {
            sprint.run();
        } finally {
            onTheTrack.remove(sprint);
            if (onTheTrack.isEmpty()) {
                finish.countDown();
            }
        }
    }

    public void fire() throws InterruptedException {
        line.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        finish.await();
    }
}
