package threads.crew;

import java.util.List;

/** Accepted: when interrupted, it interrupts all workers, waits for their end and only then throws. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Thread[] workers = new Thread[jobs.size()];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Thread(jobs.get(i), "worker " + i);
            workers[i].start();
        }
        InterruptedException interrupt = null;
        for (int i = 0; i < workers.length; ) {
            try {
                workers[i].join();
                i++;
            } catch (InterruptedException e) {
                interrupt = e;
                for (Thread worker : workers) {
                    worker.interrupt();
                }
            }
        }
        if (interrupt != null) {
            throw interrupt;
        }
    }
}
