package threads.errand;

import java.util.concurrent.CompletableFuture;

/** Rejected: Thread.yield() in a loop is still a spin: it keeps asking and never waits. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CompletableFuture<Void> back =
                CompletableFuture.runAsync(errand, task -> Thread.ofVirtual().start(task));
        meanwhile.run();
        while (!back.isDone()) {
            Thread.yield();
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
