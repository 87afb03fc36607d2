package threads.crew;

import java.util.List;

/** Rejected: sleeps a second and hopes that all are done by then. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        if (jobs.isEmpty()) {
            return;
        }
        for (Runnable job : jobs) {
            Thread.startVirtualThread(job);
        }
        Thread.sleep(1000);
    }
}
