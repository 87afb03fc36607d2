package threads.crew;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Accepted: an atomic counts down, and whoever brings it to zero unparks the foreman. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Thread foreman = Thread.currentThread();
        AtomicInteger atWork = new AtomicInteger(jobs.size());
        jobs.forEach(job -> new Thread(() -> {
                    try {
                        job.run();
                    } finally {
                        if (atWork.decrementAndGet() == 0) {
                            LockSupport.unpark(foreman);
                        }
                    }
                })
                .start());
        while (atWork.get() > 0) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LockSupport.park(this);
        }
    }
}
