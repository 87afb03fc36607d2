package threads.crew;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Accepted: close() waits and keeps the interrupt in the flag, which is then turned into the exception. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        try (ExecutorService crew = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("painter-", 1).factory())) {
            for (Runnable job : jobs) {
                crew.execute(job);
            }
        }
        if (Thread.interrupted()) {
            throw new InterruptedException("called away");
        }
    }
}
