package threads.crew;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Rejected: the count is looked at before the lock is taken; a notify that comes in between is lost. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        AtomicInteger atWork = new AtomicInteger(jobs.size());
        Object bell = new Object();
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            atWork.decrementAndGet();
                            synchronized (bell) {
                                bell.notifyAll();
                            }
                        }
                    })
                    .start();
        }
        while (atWork.get() > 0) {
            synchronized (bell) {
                bell.wait();
            }
        }
    }
}
