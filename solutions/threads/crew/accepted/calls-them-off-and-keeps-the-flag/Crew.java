package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Accepted: does by hand what close() does: interrupts the workers, waits for their end, and leaves with the flag set. */
public class Crew {
    public void runAll(List<Runnable> jobs) {
        List<Thread> workers = new ArrayList<>();
        jobs.forEach(job -> workers.add(Thread.ofPlatform().start(job)));
        boolean calledAway = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    calledAway = true;
                    workers.forEach(Thread::interrupt);
                }
            }
        }
        if (calledAway) {
            Thread.currentThread().interrupt();
        }
    }
}
