package threads.daemon;

/** Accepted: two subclasses of Thread, each of which says in its constructor what it is. */
public class Program {
    public Thread startLogger(final Runnable logOnce) {
        Logger logger = new Logger(logOnce);
        logger.start();
        return logger;
    }

    public Thread startSaver(final Runnable save) {
        Saver saver = new Saver(save);
        saver.start();
        return saver;
    }

    private static final class Logger extends Thread {
        private final Runnable logOnce;

        Logger(Runnable logOnce) {
            super("logger");
            this.logOnce = logOnce;
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!isInterrupted()) {
                logOnce.run();
                try {
                    sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    private static final class Saver extends Thread {
        private final Runnable save;

        Saver(Runnable save) {
            super("saver");
            this.save = save;
            setDaemon(false);
        }

        @Override
        public void run() {
            save.run();
        }
    }
}
