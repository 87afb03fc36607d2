package threads.crew;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Rejected: a worker unparks the foreman first and counts down afterwards; she looks in between and sleeps on. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Thread foreman = Thread.currentThread();
        AtomicInteger atWork = new AtomicInteger(jobs.size());
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            LockSupport.unpark(foreman);
                            atWork.decrementAndGet();
                        }
                    })
                    .start();
        }
        while (atWork.get() > 0) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
