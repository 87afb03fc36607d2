package threads.errand;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Accepted: a completion service over an executor that starts a thread for each task. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        var factory = Thread.ofPlatform().name("errand-", 1).factory();
        try (ExecutorService executor = Executors.newThreadPerTaskExecutor(factory)) {
            CompletionService<Void> service = new ExecutorCompletionService<>(executor);
            service.submit(errand, null);
            meanwhile.run();
            service.take();
        }
    }
}
