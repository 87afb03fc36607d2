package threads.daemon;

/** Rejected: the saver writes a plain field and the logger reads it, with nothing to order the two. */
public class Program {
    private boolean saving;

    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> keepLogging(logOnce), "logger");
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(() -> saveQuietly(save), "saver");
        saver.setDaemon(false);
        saver.start();
        return saver;
    }

    private void saveQuietly(Runnable save) {
        saving = true;
        save.run();
        saving = false;
    }

    private void keepLogging(Runnable logOnce) {
        try {
            while (true) {
                logOnce.run();
                Thread.sleep(saving ? 90 : 30);
            }
        } catch (InterruptedException e) {
            // called off: the logger may go
        }
    }
}
