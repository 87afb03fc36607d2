package threads.daemon;

import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

/** Accepted: the default thread factory makes user threads whoever asks; the logger pauses by parking. */
public class Program {
    private final ThreadFactory userThreads = Executors.defaultThreadFactory();

    public Thread startLogger(Runnable logOnce) {
        Thread logger = userThreads.newThread(() -> {
            while (!Thread.interrupted()) {
                logOnce.run();
                LockSupport.parkNanos(30_000_000);
            }
        });
        logger.setDaemon(true);
        logger.start();
        return logger;
    }

    public Thread startSaver(Runnable save) {
        Thread saver = userThreads.newThread(save);
        saver.start();
        return saver;
    }
}
