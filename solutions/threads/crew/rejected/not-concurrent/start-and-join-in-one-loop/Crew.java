package threads.crew;

import java.util.List;

/** Rejected: start and join stand in the same loop, so that each job waits for the end of the one before. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        for (Runnable job : jobs) {
            Thread worker = new Thread(job);
            worker.start();
            worker.join();
        }
    }
}
