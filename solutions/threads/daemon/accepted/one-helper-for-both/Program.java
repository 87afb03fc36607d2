package threads.daemon;

/** Accepted: one helper starts both kinds; the logger pauses on a monitor and outlives a log that throws. */
public class Program {
    private final Object pause = new Object();

    public synchronized Thread startLogger(Runnable logOnce) {
        return started("logger", true, () -> {
            try {
                while (true) {
                    tryToLog(logOnce);
                    synchronized (pause) {
                        pause.wait(80);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    public synchronized Thread startSaver(Runnable save) {
        return started("saver", false, save);
    }

    private static void tryToLog(Runnable logOnce) {
        try {
            logOnce.run();
        } catch (RuntimeException e) {
            System.err.println("could not log: " + e);
        }
    }

    private static Thread started(String name, boolean daemon, Runnable task) {
        Thread thread = new Thread(null, task, name);
        thread.setDaemon(daemon);
        thread.start();
        return thread;
    }
}
