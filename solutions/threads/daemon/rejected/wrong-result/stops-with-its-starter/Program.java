package threads.daemon;

/** Rejected: logs only while the thread that started it is alive, not while the program is. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        Thread starter = Thread.currentThread();
        Thread logger = new Thread(() -> logWhileAlive(starter, logOnce), "logger");
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

    private static void logWhileAlive(Thread starter, Runnable logOnce) {
        try {
            while (starter.isAlive()) {
                logOnce.run();
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            // called off: the logger may go
        }
    }
}
