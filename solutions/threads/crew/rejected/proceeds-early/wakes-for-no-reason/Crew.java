package threads.crew;

import java.util.List;

/** Rejected: only the last worker notifies, but wait() may return without any reason, and an if looks only once. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Object lock = new Object();
        int[] atWork = {jobs.size()};
        for (Runnable job : jobs) {
            Thread.startVirtualThread(() -> {
                try {
                    job.run();
                } finally {
                    synchronized (lock) {
                        atWork[0]--;
                        if (atWork[0] == 0) {
                            lock.notify();
                        }
                    }
                }
            });
        }
        synchronized (lock) {
            if (atWork[0] != 0) {
                lock.wait();
            }
        }
    }
}
