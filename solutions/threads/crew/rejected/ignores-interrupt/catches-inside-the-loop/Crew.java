package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: the catch stands inside the loop, so an interrupted join is simply skipped and forgotten. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            Thread worker = new Thread(job);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                System.err.println("interrupted while waiting for " + worker);
            }
        }
    }
}
