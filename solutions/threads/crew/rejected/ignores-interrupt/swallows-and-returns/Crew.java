package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: catches the interrupt and returns, as if all jobs were done. */
public class Crew {
    public void runAll(List<Runnable> jobs) {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            Thread worker = new Thread(job);
            worker.start();
            workers.add(worker);
        }
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            e.printStackTrace();
        }
    }
}
