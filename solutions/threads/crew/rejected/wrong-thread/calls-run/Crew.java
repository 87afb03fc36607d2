package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: run() instead of start() is an ordinary call on the caller's own thread. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            workers.add(new Thread(job));
        }
        for (Thread worker : workers) {
            worker.run();
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
