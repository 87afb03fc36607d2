package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Accepted: one loop starts a thread for each job, a second one joins them all. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            Thread worker = new Thread(job);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
