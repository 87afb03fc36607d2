package threads.crew;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Rejected: the last worker completes the future; with an empty list there is no last worker. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        AtomicInteger atWork = new AtomicInteger(jobs.size());
        CompletableFuture<Void> allDone = new CompletableFuture<>();
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            if (atWork.decrementAndGet() == 0) {
                                allDone.complete(null);
                            }
                        }
                    })
                    .start();
        }
        try {
            allDone.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
