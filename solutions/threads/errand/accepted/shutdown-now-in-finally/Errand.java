package threads.errand;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Accepted: an executor of the older kind, ended by shutdownNow, which also calls off an errand still out. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            var back = executor.submit(errand);
            meanwhile.run();
            back.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
