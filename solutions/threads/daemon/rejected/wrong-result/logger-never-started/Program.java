package threads.daemon;

/** Rejected: the logger is made and returned, but nobody starts it. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        return Thread.ofPlatform().name("logger").daemon().unstarted(() -> keepLogging(logOnce));
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
