package threads.daemon;

import java.util.concurrent.CountDownLatch;

/** Rejected: returns only after the first log; a log that takes long holds the program up. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        CountDownLatch logged = new CountDownLatch(1);
        Thread logger = new Thread(() -> keepLogging(logOnce, logged), "logger");
        logger.setDaemon(true);
        logger.start();
        try {
            logged.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(save, "saver");
        saver.setDaemon(false);
        saver.start();
        return saver;
    }

    private static void keepLogging(Runnable logOnce, CountDownLatch logged) {
        try {
            while (true) {
                logOnce.run();
                logged.countDown();
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            // called off: the logger may go
        }
    }
}
