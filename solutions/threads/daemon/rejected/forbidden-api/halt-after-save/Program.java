package threads.daemon;

/** Rejected: Runtime.halt after the save stops the whole program on the spot. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        return Thread.ofPlatform().name("logger").daemon().start(() -> keepLogging(logOnce));
    }

    public Thread startSaver(Runnable save) {
        return Thread.ofPlatform().name("saver").daemon(false).start(() -> {
            save.run();
            Runtime.getRuntime().halt(0);
        });
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
