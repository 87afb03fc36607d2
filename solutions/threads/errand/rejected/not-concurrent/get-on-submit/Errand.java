package threads.errand;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Rejected: submit(...).get() in one breath is a call with a detour; meanwhile comes after it. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.submit(errand).get();
            meanwhile.run();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
