package threads.errand;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Rejected: close() does wait, but after an interrupt it only sets the flag and run returns normally. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            executor.submit(errand);
            meanwhile.run();
        }
    }
}
