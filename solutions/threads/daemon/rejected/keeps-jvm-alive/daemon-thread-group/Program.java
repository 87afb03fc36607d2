package threads.daemon;

/** Rejected: a daemon thread group is not a group of daemon threads; the logger in it is a user thread. */
public class Program {
    @SuppressWarnings("removal")
    public Thread startLogger(Runnable logOnce) {
        ThreadGroup background = new ThreadGroup("background");
        background.setDaemon(true);
        Thread logger = new Thread(background, () -> keepLogging(logOnce), "logger");
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
