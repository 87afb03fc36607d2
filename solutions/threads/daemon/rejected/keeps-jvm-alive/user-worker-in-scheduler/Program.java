package threads.daemon;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Rejected: the scheduler's worker is a user thread, and nobody ever shuts the scheduler down. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        AtomicReference<Thread> worker = new AtomicReference<>();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1, task -> {
            Thread thread = Executors.defaultThreadFactory().newThread(task);
            worker.set(thread);
            return thread;
        });
        clock.scheduleAtFixedRate(logOnce, 0, 50, TimeUnit.MILLISECONDS);
        return worker.get();
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(save, "saver");
        saver.setDaemon(false);
        saver.start();
        return saver;
    }
}
