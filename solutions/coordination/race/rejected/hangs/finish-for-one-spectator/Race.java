package coordination.race;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** The last runner leaves the news for one spectator; whoever asks next waits for ever. */
public class Race {
    private final CountDownLatch atTheLine;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final AtomicInteger running;
    private final BlockingQueue<String> news = new ArrayBlockingQueue<>(1);

    public Race(int runners) {
        atTheLine = new CountDownLatch(runners);
        running = new AtomicInteger(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine.countDown();
        shot.await();
        try {
            sprint.run();
        } finally {
            if (running.decrementAndGet() == 0) {
                news.add("it is over");
            }
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        news.take();
    }
}
