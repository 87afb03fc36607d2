package threads.crew;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Rejected: a volatile counter is decremented in two steps; when two do it at once, it never gets to zero. */
public class Crew {
    private static final class Finish {
        private volatile int atWork;
    }

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Thread foreman = Thread.currentThread();
        Finish finish = new Finish();
        finish.atWork = jobs.size();
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            finish.atWork--;
                            LockSupport.unpark(foreman);
                        }
                    })
                    .start();
        }
        while (finish.atWork > 0) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
