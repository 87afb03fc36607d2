package threads.errand;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One pool for all, which grows with the number of errands, and a future for each. */
public class Errand {
    private static final ExecutorService BROTHERS =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>());

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Future<?> bread = BROTHERS.submit(errand);
        meanwhile.run();
        try {
            bread.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an errand throws nothing", e.getCause());
        }
    }
}
