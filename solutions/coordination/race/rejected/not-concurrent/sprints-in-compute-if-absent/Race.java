package coordination.race;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;

/** computeIfAbsent runs the sprint with a bin of the map locked: whoever's thread hashes to the same one waits. */
public class Race {
    /** What each runner stumbled over, if anything; sees to it as well that nobody sprints twice. */
    private final ConcurrentMap<Thread, Optional<Throwable>> outcomes = new ConcurrentHashMap<>(1024);
    private final CountDownLatch line;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final CountDownLatch finish;

    public Race(int runners) {
        line = new CountDownLatch(runners);
        finish = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        line.countDown();
        shot.await();
        try {
            outcomes.computeIfAbsent(Thread.currentThread(), runner -> outcomeOf(sprint));
        } finally {
            finish.countDown();
        }
    }

    private static Optional<Throwable> outcomeOf(Runnable sprint) {
        try {
            sprint.run();
            return Optional.empty();
        } catch (Throwable fall) {
            return Optional.of(fall);
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
