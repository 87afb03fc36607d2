package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: all jobs but the last go out, and the caller does the last one, to save a thread. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        if (jobs.isEmpty()) {
            return;
        }
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs.subList(0, jobs.size() - 1)) {
            workers.add(Thread.startVirtualThread(job));
        }
        try {
            jobs.get(jobs.size() - 1).run();
        } catch (Throwable broken) {
            System.err.println(broken);
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
