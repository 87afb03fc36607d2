package threads.errand;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Accepted: a FutureTask on a thread of its own; get() is the wait at the door. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        FutureTask<Void> task = new FutureTask<>(errand, null);
        new Thread(task).start();
        meanwhile.run();
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the errand failed", e.getCause());
        }
    }
}
