package threads.crew;

import java.util.List;

/** Rejected: the mark of a job is found by the job; one that is in the list twice marks the first place only. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        boolean[] down = new boolean[jobs.size()];
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            synchronized (down) {
                                down[jobs.indexOf(job)] = true;
                                down.notifyAll();
                            }
                        }
                    })
                    .start();
        }
        synchronized (down) {
            for (int room = 0; room < down.length; room++) {
                while (!down[room]) {
                    down.wait();
                }
            }
        }
    }
}
