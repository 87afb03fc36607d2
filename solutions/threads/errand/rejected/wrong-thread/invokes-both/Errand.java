package threads.errand;

import java.util.List;
import java.util.concurrent.Executors;

/** Rejected: invokeAll waits well, but runs meanwhile on another thread than the caller. */
public class Errand {

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            pool.invokeAll(List.of(Executors.callable(errand), Executors.callable(meanwhile)));
        }
    }
}
