package threads.daemon;

/** Rejected: the saver is a user thread, but it hands the save to a virtual thread and is gone at once. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> keepLogging(logOnce), "logger");
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(() -> Thread.startVirtualThread(save), "saver");
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
