package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: the jobs go out in groups of twelve, and each group waits for the one before. */
public class Crew {
    private static final int GROUP = 12;

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        for (int from = 0; from < jobs.size(); from += GROUP) {
            List<Thread> workers = new ArrayList<>();
            for (Runnable job : jobs.subList(from, Math.min(from + GROUP, jobs.size()))) {
                workers.add(Thread.startVirtualThread(job));
            }
            for (Thread worker : workers) {
                worker.join();
            }
        }
    }
}
