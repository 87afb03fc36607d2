package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: looks every ten milliseconds whether anybody is still at work. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (Runnable job : jobs) {
            workers.add(Thread.ofPlatform().start(job));
        }
        while (workers.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(10);
        }
    }
}
