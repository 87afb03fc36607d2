package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An executor that is closed: an interrupt goes on to the jobs, and the caller leaves with the flag set. */
public class Crew {

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        if (jobs.isEmpty()) {
            return;
        }
        Runnable[] rooms = jobs.toArray(Runnable[]::new);
        try (ExecutorService painters = Executors.newThreadPerTaskExecutor(Executors.defaultThreadFactory())) {
            for (Runnable room : rooms) {
                painters.submit(room); // submit, not execute: what a job throws stays in its future
            }
        }
    }
}
