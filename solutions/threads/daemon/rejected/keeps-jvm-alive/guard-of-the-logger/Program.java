package threads.daemon;

/** Rejected: the logger is a daemon, but a guard that waits for its end is not, and waits for ever. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> keepLogging(logOnce), "logger");
        logger.setDaemon(true);
        logger.start();
        Thread guard = new Thread(() -> reportEndOf(logger), "guard");
        guard.setDaemon(false);
        guard.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(save, "saver");
        saver.setDaemon(false);
        saver.start();
        return saver;
    }

    private static void reportEndOf(Thread logger) {
        try {
            logger.join();
            System.err.println("the logger has ended");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
