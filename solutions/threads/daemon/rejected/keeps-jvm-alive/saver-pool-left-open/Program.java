package threads.daemon;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Rejected: the save is done, but the saver's pool is never shut down and its worker waits for more. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> keepLogging(logOnce), "logger");
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        AtomicReference<Thread> worker = new AtomicReference<>();
        ExecutorService desk = Executors.newFixedThreadPool(1, task -> {
            Thread thread = new Thread(task, "saver");
            thread.setDaemon(false);
            worker.set(thread);
            return thread;
        });
        desk.execute(save);
        return worker.get();
    }

    private static void keepLogging(Runnable logOnce) {
        try {
            while (true) {
                logOnce.run();
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            // called off: the logger may go
        }
    }
}
