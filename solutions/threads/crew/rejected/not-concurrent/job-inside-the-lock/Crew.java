package threads.crew;

import java.util.List;

/** Rejected: every job is run with the lock of the counter held, so that only one is in progress at a time. */
public class Crew {
    private final Object lock = new Object();

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        int[] done = new int[1];
        for (Runnable job : jobs) {
            new Thread(() -> {
                        synchronized (lock) {
                            try {
                                job.run();
                            } finally {
                                done[0]++;
                                lock.notifyAll();
                            }
                        }
                    })
                    .start();
        }
        synchronized (lock) {
            while (done[0] < jobs.size()) {
                lock.wait();
            }
        }
    }
}
