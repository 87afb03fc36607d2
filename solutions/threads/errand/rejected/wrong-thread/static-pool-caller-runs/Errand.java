package threads.errand;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Rejected: one static worker for all; while it is busy, CallerRunsPolicy runs the errand on the caller. */
public class Errand {
    private static final ExecutorService POOL = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            task -> Thread.ofPlatform().daemon().unstarted(task),
            new ThreadPoolExecutor.CallerRunsPolicy());

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Future<?> back = POOL.submit(errand);
        meanwhile.run();
        try {
            back.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
