package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: each join gives up after 100 ms, and nobody looks whether the worker has ended. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            Thread worker = new Thread(job);
            workers.add(worker);
            worker.start();
        }
        for (Thread worker : workers) {
            worker.join(100);
        }
    }
}
