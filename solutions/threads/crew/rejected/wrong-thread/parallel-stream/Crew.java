package threads.crew;

import java.util.List;

/** Rejected: in a parallel stream the calling thread does a share of the work. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        jobs.parallelStream().forEach(Runnable::run);
    }
}
