package threads.crew;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Rejected: the jobs are made a set, and one that is in the list twice is run once. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> painters = new ArrayList<>();
        for (Runnable job : new LinkedHashSet<>(jobs)) {
            Thread painter = new Thread(job);
            painter.start();
            painters.add(painter);
        }
        for (Thread painter : painters) {
            painter.join();
        }
    }
}
