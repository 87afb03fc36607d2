package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: the list of threads is a field that is never cleared; the second time the old threads are started again. */
public class Crew {
    private final List<Thread> workers = new ArrayList<>();

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        for (Runnable job : jobs) {
            workers.add(new Thread(job));
        }
        for (Thread worker : workers) {
            worker.start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
