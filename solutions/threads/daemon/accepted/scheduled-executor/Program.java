package threads.daemon;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Accepted: a scheduled executor of its own for each logger, with a daemon as its only worker. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        AtomicReference<Thread> worker = new AtomicReference<>();
        ScheduledExecutorService clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "logger");
            thread.setDaemon(true);
            worker.set(thread);
            return thread;
        });
        clock.scheduleWithFixedDelay(logOnce, 0, 50, TimeUnit.MILLISECONDS);
        return worker.get();
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(save, "saver");
        saver.setDaemon(false);
        saver.start();
        return saver;
    }
}
