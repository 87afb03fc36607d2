package threads.crew;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Rejected: waits for all, but then throws what a job has thrown; a job that throws counts as done. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            Thread worker = new Thread(job);
            worker.setUncaughtExceptionHandler((who, thrown) -> failure.compareAndSet(null, thrown));
            workers.add(worker);
            worker.start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("a job failed", failure.get());
        }
    }
}
