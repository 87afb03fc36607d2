package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: a chain of joins that ends with the last worker, and an empty list has none. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            Thread before = workers.isEmpty() ? null : workers.get(workers.size() - 1);
            workers.add(Thread.startVirtualThread(() -> {
                try {
                    job.run();
                } finally {
                    if (before != null) {
                        waitFor(before);
                    }
                }
            }));
        }
        workers.get(workers.size() - 1).join();
    }

    private static void waitFor(Thread before) {
        try {
            before.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
