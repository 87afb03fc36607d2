package threads.errand;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Rejected: asks isDone() again and again, with a nap in between, where get() would wait. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            Future<?> back = executor.submit(errand);
            meanwhile.run();
            while (!back.isDone()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
