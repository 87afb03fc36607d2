package threads.daemon;

/** Rejected: whoever calls from a daemon thread gets its saver back only when the save is done. */
public class Program {

    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> {
            try {
                while (true) {
                    logOnce.run();
                    Thread.sleep(50);
                }
            } catch (InterruptedException e) {
                // end
            }
        });
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(save);
        saver.setDaemon(false);
        saver.start();
        if (Thread.currentThread().isDaemon()) {
            try {
                saver.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return saver;
    }
}
