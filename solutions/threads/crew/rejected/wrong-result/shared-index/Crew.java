package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: the workers look for the next job with two steps on a volatile index, and two may find the same. */
public class Crew {
    private volatile int next;

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        next = 0;
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            workers.add(new Thread(() -> jobs.get(next++).run()));
        }
        workers.forEach(Thread::start);
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
