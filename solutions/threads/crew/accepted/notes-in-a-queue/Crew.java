package threads.crew;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Accepted: whoever is done leaves a note in a queue, and the foreman takes a note for each job. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        BlockingQueue<Runnable> done = new LinkedBlockingQueue<>();
        for (Runnable job : jobs) {
            Thread.ofVirtual().name("painter").start(() -> {
                try {
                    job.run();
                } finally {
                    done.add(job);
                }
            });
        }
        for (int i = 0; i < jobs.size(); i++) {
            done.take();
        }
    }
}
