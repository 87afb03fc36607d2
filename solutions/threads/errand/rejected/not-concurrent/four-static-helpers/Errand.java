package threads.errand;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Rejected: four helpers serve all errands; the fifth begins only when another one is over. */
public class Errand {

    private static final ExecutorService POOL = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "errand");
        thread.setDaemon(true);
        return thread;
    });

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Future<?> bread = POOL.submit(errand);
        meanwhile.run();
        try {
            bread.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
