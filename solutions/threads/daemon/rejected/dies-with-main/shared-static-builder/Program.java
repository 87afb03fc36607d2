package threads.daemon;

/** Rejected: a builder is changed by daemon(true); every saver after the first logger is a daemon, too. */
public class Program {
    private static final Thread.Builder.OfPlatform THREADS = Thread.ofPlatform().daemon(false);

    public Thread startLogger(Runnable logOnce) {
        synchronized (THREADS) {
            return THREADS.daemon(true).start(() -> keepLogging(logOnce));
        }
    }

    public Thread startSaver(Runnable save) {
        synchronized (THREADS) {
            return THREADS.start(save);
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
