package threads.crew;

import java.util.List;

/** Rejected: one Thread object for all jobs; a thread can be started only once. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Thread worker = new Thread(() -> jobs.forEach(Runnable::run));
        for (int i = 0; i < jobs.size(); i++) {
            worker.start();
        }
        worker.join();
    }
}
