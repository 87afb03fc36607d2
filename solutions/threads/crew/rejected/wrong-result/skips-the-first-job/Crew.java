package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: the loop begins at 1, and the first job of the list is never run. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (int i = 1; i < jobs.size(); i++) {
            workers.add(Thread.startVirtualThread(jobs.get(i)));
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
