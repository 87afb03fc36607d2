package threads.errand;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Rejected: one static thread for all errands; a second one is not begun before the first is back. */
public class Errand {
    private static final ExecutorService MESSENGER = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().name("messenger").daemon().unstarted(task));

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Future<?> back = MESSENGER.submit(errand);
        meanwhile.run();
        try {
            back.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
