package threads.crew;

import java.util.List;
import java.util.concurrent.Executors;

/** Accepted: close() waits for all jobs; when interrupted it calls them off, waits for their end and keeps the flag. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            jobs.forEach(executor::submit);
        }
    }
}
