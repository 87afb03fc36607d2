package threads.crew;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Rejected: one idle painter is seen by two jobs, and the second job waits until the first is done. */
public class Crew {
    private final AtomicInteger idle = new AtomicInteger();
    private final BlockingQueue<Runnable> hall = new LinkedBlockingQueue<>();

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            Runnable work = () -> {
                try {
                    job.run();
                } catch (Throwable brokenLadder) {
                    // has come down like the others
                } finally {
                    done.countDown();
                }
            };
            if (idle.get() > 0) {
                hall.add(work);
            } else {
                Thread painter = new Thread(() -> paint(work));
                painter.setDaemon(true);
                painter.start();
            }
        }
        done.await();
    }

    private void paint(Runnable first) {
        Runnable work = first;
        while (true) {
            work.run();
            idle.incrementAndGet();
            try {
                work = hall.take();
            } catch (InterruptedException e) {
                return;
            }
            idle.decrementAndGet();
        }
    }
}
