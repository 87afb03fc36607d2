package threads.daemon;

/** Rejected: a logger that is told nothing is what its starter is, and main is a user thread. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        return Thread.ofPlatform().name("logger").start(() -> keepLogging(logOnce));
    }

    public Thread startSaver(Runnable save) {
        return Thread.ofPlatform().name("saver").daemon(false).start(save);
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
