package threads.daemon;

/** Accepted: a logger that takes no pause at all between two logs. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread() {
            @Override
            public void run() {
                while (!isInterrupted()) {
                    logOnce.run();
                }
            }
        };
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = new Thread() {
            @Override
            public void run() {
                save.run();
            }
        };
        saver.setDaemon(false);
        saver.start();
        return saver;
    }
}
