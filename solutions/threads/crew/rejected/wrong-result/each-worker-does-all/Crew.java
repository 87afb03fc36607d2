package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: every worker goes through the whole list, and each job is run as often as there are jobs. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            workers.add(Thread.startVirtualThread(() -> jobs.forEach(Runnable::run)));
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
