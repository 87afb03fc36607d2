package threads.errand;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Rejected: each caller has one brother; a second errand of the same caller queues behind the first. */
public class Errand {

    private static final ThreadLocal<ExecutorService> BROTHER = ThreadLocal.withInitial(
            () -> Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task, "brother of " + Thread.currentThread().getName());
                thread.setDaemon(true);
                return thread;
            }));

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Future<?> bread = BROTHER.get().submit(errand);
        meanwhile.run();
        try {
            bread.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
