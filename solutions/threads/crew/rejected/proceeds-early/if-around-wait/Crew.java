package threads.crew;

import java.util.List;

/** Rejected: an if around wait(): every worker that is done wakes the foreman, who looks only once. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Object lock = new Object();
        int[] atWork = {jobs.size()};
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            synchronized (lock) {
                                atWork[0]--;
                                lock.notifyAll();
                            }
                        }
                    })
                    .start();
        }
        synchronized (lock) {
            if (atWork[0] > 0) {
                lock.wait();
            }
        }
    }
}
