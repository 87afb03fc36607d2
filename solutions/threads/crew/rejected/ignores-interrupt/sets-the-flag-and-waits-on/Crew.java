package threads.crew;

import java.util.List;

/** Rejected: waits on, tells neither the jobs nor the caller, and leaves with nothing but the flag. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = jobs.stream().map(Thread::startVirtualThread).toList();
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
