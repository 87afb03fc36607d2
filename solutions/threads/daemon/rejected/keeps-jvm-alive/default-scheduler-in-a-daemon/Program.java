package threads.daemon;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Rejected: the default thread factory makes user threads, inside a daemon as well. */
public class Program {

    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(
                () -> {
                    // we are a daemon here, and so will be the threads we make
                    var scheduler = Executors.newSingleThreadScheduledExecutor();
                    ScheduledFuture<?> logging =
                            scheduler.scheduleWithFixedDelay(logOnce, 0, 50, TimeUnit.MILLISECONDS);
                    try {
                        logging.get();
                    } catch (Exception e) {
                        scheduler.shutdownNow();
                    }
                },
                "logger");
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(save, "saver");
        saver.setDaemon(false);
        saver.start();
        return saver;
    }
}
