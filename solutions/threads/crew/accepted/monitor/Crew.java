package threads.crew;

import java.util.List;

/** Accepted: a small monitor counts who is out; the condition is looked at in a loop around wait(). */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Hall hall = new Hall(jobs.size());
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            hall.oneIsBack();
                        }
                    })
                    .start();
        }
        hall.awaitAll();
    }

    private static final class Hall {
        private int out;

        Hall(int out) {
            this.out = out;
        }

        synchronized void oneIsBack() {
            out--;
            notifyAll();
        }

        synchronized void awaitAll() throws InterruptedException {
            while (out > 0) {
                wait();
            }
        }
    }
}
