package threads.crew;

import java.util.List;

/** Rejected: a single worker goes from job to job; it is another thread than the caller's, but only one. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Thread worker = new Thread(() -> {
            for (Runnable job : jobs) {
                try {
                    job.run();
                } catch (Throwable broken) {
                    System.err.println(broken);
                }
            }
        });
        worker.start();
        worker.join();
    }
}
