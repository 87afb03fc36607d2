package threads.daemon;

/** Rejected: the first log runs in the caller, and only the others on the logger. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        logOnce.run();
        Thread logger = new Thread(() -> keepLogging(logOnce), "logger");
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
