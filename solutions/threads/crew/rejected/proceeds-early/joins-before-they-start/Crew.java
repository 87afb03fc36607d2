package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: a helper starts the workers, and join() on one that it has not started yet returns at once. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            workers.add(new Thread(job));
        }
        new Thread(() -> workers.forEach(Thread::start)).start();
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
