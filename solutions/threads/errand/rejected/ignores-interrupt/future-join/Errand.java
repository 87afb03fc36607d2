package threads.errand;

import java.util.concurrent.CompletableFuture;

/** Rejected: CompletableFuture.join() does not heed interrupts; get() would. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CompletableFuture<Void> back =
                CompletableFuture.runAsync(errand, task -> new Thread(task, "errand").start());
        meanwhile.run();
        back.join();
    }
}
