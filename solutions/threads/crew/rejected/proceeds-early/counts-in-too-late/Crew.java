package threads.crew;

import java.util.List;

/** Rejected: each worker counts itself in when it begins, so the count can be zero before the last has begun. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Hall hall = new Hall();
        for (Runnable job : jobs) {
            new Thread(() -> {
                        hall.in();
                        try {
                            job.run();
                        } finally {
                            hall.out();
                        }
                    })
                    .start();
        }
        hall.awaitEmpty();
    }

    private static final class Hall {
        private int inside;

        synchronized void in() {
            inside++;
        }

        synchronized void out() {
            inside--;
            notifyAll();
        }

        synchronized void awaitEmpty() throws InterruptedException {
            while (inside > 0) {
                wait();
            }
        }
    }
}
