package threads.daemon;

/** Accepted: two threads, and setDaemon said aloud for each of them before it is started. */
public class Program {
    private static final long PAUSE_MILLIS = 50;

    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> logAgainAndAgain(logOnce), "logger");
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

    private static void logAgainAndAgain(Runnable logOnce) {
        try {
            while (true) {
                logOnce.run();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            // called off: the logger may go
        }
    }
}
