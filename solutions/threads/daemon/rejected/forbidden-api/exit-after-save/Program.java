package threads.daemon;

/** Rejected: System.exit after the save ends the program over the heads of everybody else. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> keepLogging(logOnce), "logger");
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread(() -> saveAndExit(save), "saver");
        saver.setDaemon(false);
        saver.start();
        return saver;
    }

    private static void saveAndExit(Runnable save) {
        save.run();
        System.exit(0);
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
