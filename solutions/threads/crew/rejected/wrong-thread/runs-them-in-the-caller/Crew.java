package threads.crew;

import java.util.List;

/** Rejected: the foreman paints all rooms herself. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        for (Runnable job : jobs) {
            try {
                job.run();
            } catch (RuntimeException e) {
                // counts as done
            }
        }
    }
}
