package threads.crew;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Rejected: a semaphore lets a hundred jobs at work at once; the hundred and first waits. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Semaphore permits = new Semaphore(100);
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            workers.add(Thread.startVirtualThread(() -> {
                permits.acquireUninterruptibly();
                try {
                    job.run();
                } finally {
                    permits.release();
                }
            }));
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
