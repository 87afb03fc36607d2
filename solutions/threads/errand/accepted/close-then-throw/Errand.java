package threads.errand;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Accepted: close() waits and keeps the interrupt in the flag, which is then turned into the exception. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.execute(errand);
            meanwhile.run();
        }
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted while waiting for the errand");
        }
    }
}
