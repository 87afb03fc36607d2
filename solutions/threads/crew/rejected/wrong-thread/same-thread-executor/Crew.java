package threads.crew;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

/** Rejected: the executor Runnable::run runs each job on the thread that hands it in. */
public class Crew {
    private static final Executor EXECUTOR = Runnable::run;

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            CompletableFuture.runAsync(job, EXECUTOR).whenComplete((nothing, thrown) -> done.countDown());
        }
        done.await();
    }
}
