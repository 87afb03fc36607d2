package threads.errand;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Rejected: gives up after a minute and returns as if the errand were back. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        FutureTask<Void> task = new FutureTask<>(errand, null);
        Thread.startVirtualThread(task);
        meanwhile.run();
        try {
            task.get(1, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            // should be enough for any errand
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
