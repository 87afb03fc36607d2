package threads.daemon;

/** Rejected: logs ten times and then falls silent. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
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
            for (int i = 0; i < 10; i++) {
                logOnce.run();
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            // called off: the logger may go
        }
    }
}
