package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Rejected: get() right after submit() waits for each job before the next is handed in. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Runnable job : jobs) {
                try {
                    executor.submit(job).get();
                } catch (ExecutionException e) {
                    // counts as done
                }
            }
        }
    }
}
