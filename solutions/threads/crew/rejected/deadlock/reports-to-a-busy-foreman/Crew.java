package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: the foreman joins with her own monitor held, and every worker needs that monitor to report. */
public class Crew {
    private int done;

    public synchronized void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            Thread worker = new Thread(() -> {
                try {
                    job.run();
                } finally {
                    report();
                }
            });
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }

    private synchronized void report() {
        done++;
    }
}
