package threads.crew;

import java.util.List;

/** Rejected: the lambda sets the flag again, every further join ends at once, and runAll returns early. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = jobs.stream().map(Thread::new).toList();
        workers.forEach(Thread::start);
        workers.forEach(worker -> {
            try {
                worker.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
