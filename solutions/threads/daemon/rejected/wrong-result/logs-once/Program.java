package threads.daemon;

/** Rejected: logs once and is done; a logger goes on for as long as the program lives. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(logOnce, "logger");
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
