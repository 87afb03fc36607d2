package threads.daemon;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Rejected: one static thread serves every logger; while one log is stuck, no other logger logs. */
public class Program {
    private static final AtomicReference<Thread> WORKER = new AtomicReference<>();
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "logger");
        thread.setDaemon(true);
        WORKER.set(thread);
        return thread;
    });

    public Thread startLogger(Runnable logOnce) {
        CLOCK.scheduleWithFixedDelay(logOnce, 0, 50, TimeUnit.MILLISECONDS);
        return WORKER.get();
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(save, "saver");
        saver.setDaemon(false);
        saver.start();
        return saver;
    }
}
