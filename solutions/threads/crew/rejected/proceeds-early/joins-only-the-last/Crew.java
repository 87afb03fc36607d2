package threads.crew;

import java.util.List;

/** Rejected: joins only the last worker, which may be done long before the others. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Thread worker = null;
        for (Runnable job : jobs) {
            worker = new Thread(job);
            worker.start();
        }
        if (worker != null) {
            worker.join();
        }
    }
}
