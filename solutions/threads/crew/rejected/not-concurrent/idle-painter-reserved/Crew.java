package threads.crew;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Rejected: an idle painter is counted on for a job, and may have gone home before the job is in the queue. */
public class Crew {

    private static final long PATIENCE_MILLIS = 20;

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
            if (idle.getAndUpdate(n -> n > 0 ? n - 1 : n) > 0) {
                hall.add(work);
            } else {
                new Thread(() -> paint(work)).start();
            }
        }
        done.await();
    }

    private void paint(Runnable first) {
        for (Runnable work = first; work != null; work = next()) {
            work.run();
        }
    }

    private Runnable next() {
        Thread.interrupted();
        idle.incrementAndGet();
        Runnable work = null;
        try {
            work = hall.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // goes home
        }
        if (work == null) {
            idle.decrementAndGet();
        }
        return work;
    }
}
