package threads.crew;

import java.util.List;

/** Accepted: joins only the last worker, for each worker joins the one before it when its own job is over. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Thread last = null;
        for (Runnable job : jobs) {
            Thread before = last;
            last = new Thread(() -> {
                try {
                    job.run();
                } finally {
                    waitFor(before);
                }
            });
            last.start();
        }
        if (last != null) {
            last.join();
        }
    }

    private static void waitFor(Thread before) {
        if (before == null) {
            return;
        }
        while (true) {
            try {
                before.join();
                return;
            } catch (InterruptedException e) {
                // nobody but a job interrupts a worker; the chain must not break
            }
        }
    }
}
