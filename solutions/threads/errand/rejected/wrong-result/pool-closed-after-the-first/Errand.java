package threads.errand;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Rejected: the object's pool is shut down after the first errand, and refuses the second. */
public class Errand {
    private final ExecutorService brothers = Executors.newCachedThreadPool();

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        brothers.execute(errand);
        meanwhile.run();
        brothers.shutdown();
        while (!brothers.awaitTermination(1, TimeUnit.DAYS)) {}
    }
}
