package threads.crew;

import java.util.Iterator;
import java.util.List;

/** Rejected: without a list in between, the stream starts and joins one thread before it comes to the next. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Iterator<Thread> workers =
                jobs.stream().map(Thread.ofPlatform()::start).iterator();
        while (workers.hasNext()) {
            workers.next().join();
        }
    }
}
