package threads.daemon;

import java.util.concurrent.ThreadFactory;

/** Accepted: no pause but a yield, and a log that throws is only one log less; factories in fields. */
public class Program {

    private final ThreadFactory loggers =
            Thread.ofPlatform().name("logger-", 0).daemon().factory();
    private final ThreadFactory savers =
            Thread.ofPlatform().name("saver-", 0).daemon(false).factory();

    public Thread startLogger(Runnable logOnce) {
        Thread thread = loggers.newThread(() -> {
            while (!Thread.interrupted()) {
                try {
                    logOnce.run();
                } catch (RuntimeException | Error e) {
                    System.err.println("log failed: " + e);
                }
                Thread.yield();
            }
        });
        thread.start();
        return thread;
    }

    public Thread startSaver(Runnable save) {
        Thread thread = savers.newThread(save);
        thread.start();
        return thread;
    }
}
