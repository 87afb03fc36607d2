package threads.errand;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Rejected: shutdown() takes no more tasks, but it does not wait for the one that is out. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        executor.submit(errand);
        meanwhile.run();
        executor.shutdown();
    }
}
