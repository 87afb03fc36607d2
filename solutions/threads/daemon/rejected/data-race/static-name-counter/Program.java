package threads.daemon;

/** Rejected: the threads are numbered by a plain static field that several callers change at once. */
public class Program {
    private static int started;

    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> keepLogging(logOnce), "logger-" + ++started);
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(save, "saver-" + ++started);
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
