package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: asks every worker again and again whether it is still alive. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            Thread worker = new Thread(job);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
    }
}
