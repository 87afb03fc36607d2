package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: a worker that its factory has not started yet is not alive, and is passed over. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            workers.add(new Thread(job));
        }
        Thread.startVirtualThread(() -> workers.forEach(Thread::start));
        for (Thread worker : workers) {
            if (worker.isAlive()) {
                worker.join();
            }
        }
    }
}
