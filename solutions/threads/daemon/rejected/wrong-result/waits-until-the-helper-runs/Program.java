package threads.daemon;

import java.util.concurrent.CountDownLatch;

/** Rejected: waits until the thread runs; a caller who has been interrupted gets an exception and no thread. */
public class Program {
    private static final long PAUSE_MILLIS = 20;

    public Thread startLogger(Runnable logOnce) {
        return launch("logger", true, () -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    logOnce.run();
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    public Thread startSaver(Runnable save) {
        return launch("saver", false, save);
    }

    /** Hands the thread back only when it is really running. */
    private static Thread launch(String name, boolean daemon, Runnable task) {
        CountDownLatch running = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            running.countDown();
            task.run();
        }, name);
        thread.setDaemon(daemon);
        thread.start();
        try {
            running.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting the " + name, e);
        }
        return thread;
    }
}
