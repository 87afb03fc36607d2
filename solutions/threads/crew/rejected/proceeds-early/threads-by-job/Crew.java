package threads.crew;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rejected: the threads stand in a map by their jobs; of a job that is in the list twice only one thread is joined. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        Map<Runnable, Thread> painters = new HashMap<>();
        for (Runnable job : jobs) {
            Thread painter = new Thread(job);
            painters.put(job, painter);
            painter.start();
        }
        for (Thread painter : painters.values()) {
            painter.join();
        }
    }
}
