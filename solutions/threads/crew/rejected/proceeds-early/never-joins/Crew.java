package threads.crew;

import java.util.List;

/** Rejected: sends everybody out and goes home. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        for (Runnable job : jobs) {
            new Thread(job).start();
        }
    }
}
