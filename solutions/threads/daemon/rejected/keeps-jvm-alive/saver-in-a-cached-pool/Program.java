package threads.daemon;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Rejected: the save is done, but the worker of the cached pool waits another minute for more. */
public class Program {

    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    logOnce.run();
                    Thread.sleep(50);
                }
            } catch (InterruptedException e) {
                // end
            }
        });
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        AtomicReference<Thread> worker = new AtomicReference<>();
        ExecutorService executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "saver");
            thread.setDaemon(false);
            worker.compareAndSet(null, thread);
            return thread;
        });
        executor.execute(save);
        return worker.get();
    }
}
