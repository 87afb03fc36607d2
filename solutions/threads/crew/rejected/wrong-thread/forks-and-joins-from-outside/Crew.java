package threads.crew;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/** Rejected: ForkJoinTask.invokeAll runs the first task on the thread that calls it, here the caller. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<ForkJoinTask<?>> tasks = new ArrayList<>();
        for (Runnable job : jobs) {
            tasks.add(ForkJoinTask.adapt(job));
        }
        ForkJoinTask.invokeAll(tasks);
    }
}
