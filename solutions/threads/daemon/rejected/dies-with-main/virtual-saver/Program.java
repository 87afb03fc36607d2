package threads.daemon;

/** Rejected: a virtual thread is always a daemon and cannot be made anything else. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        return Thread.ofPlatform().name("logger").daemon().start(() -> keepLogging(logOnce));
    }

    public Thread startSaver(Runnable save) {
        return Thread.ofVirtual().name("saver").start(save);
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
