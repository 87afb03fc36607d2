package threads.crew;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Rejected: park() may return without any reason; it stands under an if instead of in a loop. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Thread foreman = Thread.currentThread();
        AtomicInteger atWork = new AtomicInteger(jobs.size());
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            if (atWork.decrementAndGet() == 0) {
                                LockSupport.unpark(foreman);
                            }
                        }
                    })
                    .start();
        }
        if (atWork.get() > 0) {
            LockSupport.park();
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
