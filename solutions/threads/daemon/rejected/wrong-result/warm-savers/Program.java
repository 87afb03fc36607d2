package threads.daemon;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Rejected: hands back the newest thread, though the save may have gone to an older one that was idle. */
public class Program {
    private static final long PAUSE_MILLIS = 20;

    private final ThreadPoolExecutor savers = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 50, TimeUnit.MILLISECONDS, new SynchronousQueue<>(), this::newSaver);
    private Thread saver;

    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> {
            try {
                while (true) {
                    logOnce.run();
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "logger");
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public synchronized Thread startSaver(Runnable save) {
        savers.execute(save);
        return saver;
    }

    private synchronized Thread newSaver(Runnable worker) {
        saver = new Thread(worker, "saver");
        saver.setDaemon(false);
        return saver;
    }
}
