package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: another exception comes out in place of the InterruptedException. */
public class Crew {
    public void runAll(List<Runnable> jobs) {
        List<Thread> workers = new ArrayList<>();
        jobs.forEach(job -> workers.add(Thread.ofVirtual().start(job)));
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
