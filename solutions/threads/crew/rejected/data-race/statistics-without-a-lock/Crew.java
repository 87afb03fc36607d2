package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: all are joined, but on the way the workers count their failures in a plain field, several at once. */
public class Crew {
    private int failed;
    private int done;

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            workers.add(Thread.startVirtualThread(() -> {
                try {
                    job.run();
                    done++;
                } catch (Throwable broken) {
                    failed++;
                }
            }));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        if (done + failed < 0) {
            throw new IllegalStateException("overflow");
        }
    }
}
