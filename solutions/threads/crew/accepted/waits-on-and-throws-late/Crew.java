package threads.crew;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Accepted: an interrupt is remembered, and thrown as soon as all jobs are done. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        var pool = Executors.newCachedThreadPool();
        jobs.forEach(pool::submit);
        pool.shutdown();
        InterruptedException call = null;
        boolean done = false;
        while (!done) {
            try {
                done = pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                call = e;
            }
        }
        if (call != null) {
            throw call;
        }
    }
}
