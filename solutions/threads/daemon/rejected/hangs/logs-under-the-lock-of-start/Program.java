package threads.daemon;

import java.util.ArrayList;
import java.util.List;

/** Logs while holding the lock that both methods take. */
public class Program {
    private final List<Thread> helpers = new ArrayList<>();

    public synchronized Thread startLogger(Runnable logOnce) {
        Thread logger = new Thread(() -> logForEver(logOnce), "logger-" + helpers.size());
        logger.setDaemon(true);
        helpers.add(logger);
        logger.start();
        return logger;
    }

    public synchronized Thread startSaver(Runnable save) {
        helpers.removeIf(helper -> helper.getState() == Thread.State.TERMINATED);
        Thread saver = new Thread(save, "saver-" + helpers.size());
        saver.setDaemon(false);
        helpers.add(saver);
        saver.start();
        return saver;
    }

    private void logForEver(Runnable logOnce) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                synchronized (this) { // the lines of several loggers must not get mixed up
                    logOnce.run();
                }
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
