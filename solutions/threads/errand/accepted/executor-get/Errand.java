package threads.errand;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Accepted: an executor in try-with-resources, awaited by get() before it is closed. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<?> back = executor.submit(errand);
            meanwhile.run();
            back.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
