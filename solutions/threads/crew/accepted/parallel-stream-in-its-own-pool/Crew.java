package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

/** Accepted: a parallel stream inside a pool with a worker for each job, which lets no failure reach the stream. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(Math.max(1, jobs.size()));
        try {
            pool.submit(() -> jobs.parallelStream().forEach(Crew::quietly)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static void quietly(Runnable job) {
        try {
            job.run();
        } catch (Throwable broken) {
            System.err.println(broken);
        }
    }
}
