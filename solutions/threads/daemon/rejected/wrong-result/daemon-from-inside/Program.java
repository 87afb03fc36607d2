package threads.daemon;

/** Rejected: setDaemon comes when the thread already runs, and the exception for it ends the logger unseen. */
public class Program {

    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(
                () -> {
                    try {
                        Thread.currentThread().setDaemon(true);
                        while (true) {
                            logOnce.run();
                            Thread.sleep(50);
                        }
                    } catch (InterruptedException | RuntimeException e) {
                        // logger stops on interrupt or when a log throws
                    }
                },
                "logger");
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
