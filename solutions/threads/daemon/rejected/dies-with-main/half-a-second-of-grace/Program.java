package threads.daemon;

/** Rejected: the user thread waits half a second for a daemon that saves; a longer save is cut off. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> keepLogging(logOnce), "logger");
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread worker = new Thread(save, "save");
        worker.setDaemon(true);
        Thread saver = new Thread(() -> runAndAwait(worker), "saver");
        saver.setDaemon(false);
        saver.start();
        return saver;
    }

    private static void runAndAwait(Thread worker) {
        worker.start();
        try {
            worker.join(500);
        } catch (InterruptedException e) {
            worker.interrupt();
        }
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
