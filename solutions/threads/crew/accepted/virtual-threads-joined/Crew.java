package threads.crew;

import java.util.List;

/** Accepted: a stream starts the virtual threads, and only the list of all of them is gone through with join. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> started = jobs.stream().map(Thread::startVirtualThread).toList();
        for (Thread thread : started) {
            thread.join();
        }
    }
}
