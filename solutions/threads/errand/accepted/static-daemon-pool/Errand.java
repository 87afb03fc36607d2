package threads.errand;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** Accepted: one pool for all errands; it grows as needed, and its idle threads are daemons. */
public class Errand {
    private static final ThreadFactory DAEMONS = task -> {
        Thread thread = new Thread(task, "errands");
        thread.setDaemon(true);
        return thread;
    };

    private static final ExecutorService POOL = Executors.newCachedThreadPool(DAEMONS);

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Future<?> future = POOL.submit(errand);
        meanwhile.run();
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
