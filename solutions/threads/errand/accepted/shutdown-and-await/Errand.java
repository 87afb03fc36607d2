package threads.errand;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Accepted: shutdown, then awaitTermination for as long as it takes. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(1);
        executor.execute(errand);
        executor.shutdown();
        meanwhile.run();
        while (!executor.awaitTermination(1, TimeUnit.HOURS)) {
            // still out: wait on
        }
    }
}
