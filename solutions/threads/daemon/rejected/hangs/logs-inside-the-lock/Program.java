package threads.daemon;

/** Rejected: the logger never leaves the program's monitor, so no other call gets in. */
public class Program {
    public synchronized Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> keepLogging(logOnce), "logger");
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public synchronized Thread startSaver(Runnable save) {
        Thread saver = new Thread(save, "saver");
        saver.setDaemon(false);
        saver.start();
        return saver;
    }

    private synchronized void keepLogging(Runnable logOnce) {
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
