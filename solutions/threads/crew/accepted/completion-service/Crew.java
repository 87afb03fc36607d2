package threads.crew;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Accepted: as many take() as there were submit(); each returns for one job that is done, in whatever way. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        try (ExecutorService executor = Executors.newCachedThreadPool()) {
            CompletionService<Void> service = new ExecutorCompletionService<>(executor);
            int out = 0;
            for (Runnable job : jobs) {
                service.submit(job, null);
                out++;
            }
            while (out > 0) {
                service.take();
                out--;
            }
        }
    }
}
