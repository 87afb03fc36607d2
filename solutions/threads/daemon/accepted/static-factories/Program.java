package threads.daemon;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Accepted: static factories are safe to share; the pause is a timed wait for a latch. */
public class Program {
    private static final ThreadFactory LOGGERS =
            Thread.ofPlatform().name("logger-", 1).daemon(true).factory();
    private static final ThreadFactory SAVERS =
            Thread.ofPlatform().name("saver-", 1).daemon(false).factory();

    private final CountDownLatch closed = new CountDownLatch(1);

    public Thread startLogger(Runnable logOnce) {
        Thread logger = LOGGERS.newThread(() -> logUntilClosed(logOnce));
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = SAVERS.newThread(save);
        saver.start();
        return saver;
    }

    /** Lets the loggers of this program end. */
    public void close() {
        closed.countDown();
    }

    private void logUntilClosed(Runnable logOnce) {
        try {
            do {
                logOnce.run();
            } while (!closed.await(50, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
