package threads.crew;

import java.util.List;

/** Rejected: locks on the boxed count, which is another object after each change; the notify goes to nobody. */
public class Crew {
    private static final class Hall {
        private volatile Integer atWork;
    }

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Hall hall = new Hall();
        hall.atWork = jobs.size();
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            Integer before = hall.atWork;
                            synchronized (before) {
                                hall.atWork--;
                                before.notifyAll();
                            }
                        }
                    })
                    .start();
        }
        while (true) {
            Integer count = hall.atWork;
            if (count == 0) {
                return;
            }
            synchronized (count) {
                if (count.equals(hall.atWork)) {
                    count.wait();
                }
            }
        }
    }
}
