package threads.daemon;

/** Rejected: the second startLogger hands back the first logger, and its log is never written. */
public class Program {

    private Thread logger;

    public synchronized Thread startLogger(Runnable logOnce) {
        if (logger == null || !logger.isAlive()) {
            logger = new Thread(
                    () -> {
                        try {
                            while (true) {
                                logOnce.run();
                                Thread.sleep(50);
                            }
                        } catch (InterruptedException e) {
                            // end
                        }
                    },
                    "logger");
            logger.setDaemon(true);
            logger.start();
        }
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(save, "saver");
        saver.setDaemon(false);
        saver.start();
        return saver;
    }
}
