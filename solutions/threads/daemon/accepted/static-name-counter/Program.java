package threads.daemon;

import java.util.concurrent.atomic.AtomicInteger;

/** Accepted: the threads are numbered by a static counter that several callers may change at once. */
public class Program {
    private static final AtomicInteger STARTED = new AtomicInteger();

    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> keepLogging(logOnce), "logger-" + STARTED.incrementAndGet());
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(save, "saver-" + STARTED.incrementAndGet());
        saver.setDaemon(false);
        saver.start();
        return saver;
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
